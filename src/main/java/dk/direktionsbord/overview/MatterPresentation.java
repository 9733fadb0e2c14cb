package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.matter.Finances;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterText;
import dk.direktionsbord.workflow.DanishTexts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rest of a matter's text as headings with words (agenda-item template, fields 5-15); empty fields are left out. */
record MatterPresentation(List<Part> parts) {
    /** A heading and the words under it. */
    record Part(String heading, String words) {}

    static MatterPresentation of(Matter matter, String kle, Names names) {
        MatterText words = matter.text();
        List<Part> parts = new ArrayList<>();
        add(parts, "presentation", words.presentation());
        add(parts, "alternatives", words.alternatives());
        add(parts, "crossCutting", crossCutting(words, names));
        add(parts, "finances", finances(words.finances()));
        add(parts, "legalBasis", words.legalBasis());
        add(parts, "authority", text("overview.authority." + matter.facts().decisionAuthority()));
        add(parts, "affected", names.centres(matter.facts().affectedCentres()));
        add(parts, "staff", words.staff());
        add(parts, "communication", words.communication());
        add(parts, "nextSteps", words.nextSteps());
        add(parts, "kle", kle);
        add(parts, "deadline", DanishTime.day(words.deadline()));
        add(parts, "closedReason", words.closedReason());
        return new MatterPresentation(parts);
    }

    private static void add(List<Part> parts, String heading, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.add(new Part(text("overview.matter." + heading), words));
        }
    }

    private static String crossCutting(MatterText words, Names names) {
        return words.crossCuttingPerspective().stream()
                .map(each -> names.centre(each.centre()) + ": " + each.consequence())
                .collect(Collectors.joining("\n"));
    }

    private static String finances(@Nullable Finances finances) {
        if (finances == null || !finances.hasConsequences()) {
            return text("overview.finances.none");
        }
        String amounts = text(
                "overview.finances",
                amount(finances.operations1000kr()),
                amount(finances.capital1000kr()),
                finances.years().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return String.join("\n", amounts, finances.funding(), finances.financeRemark())
                .strip();
    }

    private static String amount(long thousands) {
        return NumberFormat.getIntegerInstance(DanishTexts.DANISH).format(thousands);
    }
}
