package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Decision;
import dk.direktionsbord.contract.model.FormFile;
import dk.direktionsbord.contract.model.ModelFiles;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two processes, two decision tables or two forms never have the same id, and every one has its own. */
final class UniqueId implements Rule {
    @Override
    public void check(Models models, Report report) {
        ModelFiles given = models.given();
        check("process", given.processes(), ProcessModel::id, ProcessModel::place, report);
        check("table", given.decisions(), Decision::id, Decision::place, report);
        check("form", given.forms(), FormFile::id, FormFile::place, report);
    }

    private static <T> void check(
            String variant, List<T> all, Function<T, String> idOf, Function<T, Place> placeOf, Report report) {
        Map<String, String> seen = new HashMap<>();
        for (T each : all) {
            String id = idOf.apply(each);
            if (id.isBlank()) {
                report.at(placeOf.apply(each), "missing");
                continue;
            }
            Place place = placeOf.apply(each);
            String twin = seen.putIfAbsent(id, place.file());
            if (twin != null) {
                report.at(place, variant, id, twin, place.file());
            }
        }
    }
}
