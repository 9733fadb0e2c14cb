package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import java.util.Locale;

/** A file is what its name says, keeps the standard, and asks for nothing from outside. */
final class ReadableFile implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given()
                .unreadable()
                .forEach(file ->
                        report.at(Place.of(file.file()), file.reason().name().toLowerCase(Locale.ROOT), file.detail()));
    }
}
