package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;

/**
 * The sentences a forum concludes on. A matter for discussion or information may come without any; it then has the one
 * that such a matter always has (agenda-item template, field 3).
 */
public final class RecommendedSentences {
    private RecommendedSentences() {}

    public static List<String> of(Matter matter) {
        List<String> written = matter.text().recommendation();
        return written.isEmpty() ? List.of(DanishTexts.text("decision.sentence." + matter.type())) : written;
    }
}
