package dk.direktionsbord.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which rules of a profile a file breaks. */
final class PdfProfiles {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfProfiles() {}

    static List<String> brokenRules(byte[] pdf, PDFAFlavour profile) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + " " + broken.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
