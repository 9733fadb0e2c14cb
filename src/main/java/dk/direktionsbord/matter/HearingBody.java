package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DanishTexts;
import java.util.Arrays;

/** The councils that are heard by law (retssikkerhedsloven § 30 and § 37 a, L-HOE-1). */
public enum HearingBody {
    SENIOR_COUNCIL,
    DISABILITY_COUNCIL;

    /** What people read, such as "Seniorrådet". */
    public String label() {
        return DanishTexts.text("matter.hearing." + name());
    }

    String requestedAs() {
        return DanishTexts.text("matter.hearing.of", label());
    }

    static boolean isOne(String id) {
        return Arrays.stream(values()).anyMatch(body -> body.name().equals(id));
    }
}
