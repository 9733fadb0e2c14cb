package dk.direktionsbord.overview;

import dk.direktionsbord.organisation.OrganisationChange;
import dk.direktionsbord.organisation.OrganisationChange.About;
import dk.direktionsbord.organisation.OrganisationPlan;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Arrays;
import java.util.List;

/** What becomes different about people, roles, places or the rest, as the preview shows it. */
record ChangeGroup(String id, String heading, List<ChangeLine> lines) {
    /** One of them; what happens is text and icon together. */
    record ChangeLine(Mark mark, String text) {}

    /** Those with something in them. */
    static List<ChangeGroup> of(OrganisationPlan plan) {
        return Arrays.stream(About.values())
                .map(about -> of(about, plan))
                .filter(group -> !group.lines.isEmpty())
                .toList();
    }

    /** How a task nobody can take is shown. */
    static Mark vacant() {
        return Mark.attention(DanishTexts.text("overview.organisation.vacant"));
    }

    private static ChangeGroup of(About about, OrganisationPlan plan) {
        List<ChangeLine> lines = plan.changes().stream()
                .filter(change -> change.about() == about)
                .map(change -> new ChangeLine(mark(change.kind()), change.text()))
                .toList();
        return new ChangeGroup(about.name(), DanishTexts.text("overview.organisation.about." + about), lines);
    }

    private static Mark mark(OrganisationChange.Kind kind) {
        String text = DanishTexts.text("overview.organisation.kind." + kind);
        return switch (kind) {
            case BEGINS -> Mark.active(text, "plus");
            case ENDS -> Mark.plain(text, "close");
            case RENAMED, MOVED, CHANGED -> Mark.plain(text, "edit");
        };
    }
}
