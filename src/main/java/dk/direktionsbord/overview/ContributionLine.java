package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.matter.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * A contribution with the version of the text it was given on.
 *
 * @param party who is heard
 * @param oldText whether the text has changed since, so that it no longer counts
 */
record ContributionLine(
        String party,
        String kind,
        String reason,
        Mark state,
        String due,
        String position,
        @Nullable String answer,
        String given,
        int textVersion,
        boolean oldText) {
    static ContributionLine of(Contribution contribution, boolean late, int currentVersion, Names names) {
        return new ContributionLine(
                names.party(contribution.party()),
                text("overview.contribution.kind." + contribution.kind()),
                contribution.reason(),
                Marks.of(contribution, late),
                DanishTime.day(contribution.dueOn()),
                contribution.position() == null ? "" : text("overview.position." + contribution.position()),
                contribution.answer(),
                given(contribution, names),
                contribution.textVersion(),
                contribution.textVersion() < currentVersion);
    }

    boolean missing() {
        return state.tone() == Mark.Tone.BAD || state.tone() == Mark.Tone.ACTIVE;
    }

    private static String given(Contribution contribution, Names names) {
        if (contribution.givenAt() == null) {
            return "";
        }
        String by = text(
                "overview.contribution.by",
                names.person(contribution.givenBy()),
                DanishTime.moment(contribution.givenAt()));
        return contribution.discussedOn() == null
                ? by
                : by + " " + text("overview.contribution.discussed", DanishTime.day(contribution.discussedOn()));
    }
}
