package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.decision.Qualification.Advice;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes advice for the one who sums it up: who said what, and who did not answer. */
@Component
class AdviceWords {
    private final Organisation organisation;

    AdviceWords(Organisation organisation) {
        this.organisation = organisation;
    }

    String given(Qualification qualification) {
        return qualification.advice().stream()
                .filter(advice -> advice.answer() != null)
                .map(this::line)
                .collect(Collectors.joining("\n\n"));
    }

    String missing(Qualification qualification) {
        return qualification.missing().stream().map(organisation::nameOf).collect(Collectors.joining(", "));
    }

    private String line(Advice advice) {
        String said = "**" + organisation.nameOf(advice.adviser()) + ":** " + advice.answer();
        return advice.consequence() == null
                ? said
                : said + "\n\n" + DanishTexts.text("decision.advice.consequence", advice.consequence());
    }
}
