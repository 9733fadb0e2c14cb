package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroup.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A working group with its terms of reference and what it found (S175).
 *
 * @param warning which director areas are missing although the group was meant to be broad; empty when none are (S176)
 * @param returnReason why the terms were sent back, while they are
 */
record WorkingGroupView(
        Mark stage,
        String purpose,
        String task,
        String proposalsWanted,
        String deadline,
        String leader,
        List<String> members,
        String warning,
        @Nullable String returnReason,
        @Nullable Report report,
        String reported) {
    static WorkingGroupView of(WorkingGroup group, boolean late, Names names) {
        Report report = group.report();
        return new WorkingGroupView(
                mark(group, late),
                group.purpose(),
                group.task(),
                text("overview.group.proposals." + group.proposalsWanted()),
                DanishTime.day(group.deadline()),
                names.person(group.leader()),
                group.members().stream()
                        .map(each -> text(
                                "overview.group.member",
                                names.person(each.person()),
                                text("overview.group.criterion." + each.criterion())))
                        .toList(),
                warning(group, names),
                group.returnReason(),
                report,
                report == null
                        ? ""
                        : text(
                                "overview.joint.by",
                                names.person(report.reportedBy()),
                                DanishTime.moment(report.reportedAt())));
    }

    private static String warning(WorkingGroup group, Names names) {
        return group.missingAreas().isEmpty()
                ? ""
                : text(
                        "overview.group.breadth",
                        group.missingAreas().stream().map(names::place).collect(Collectors.joining(", ")));
    }

    private static Mark mark(WorkingGroup group, boolean late) {
        String label = text("overview.group.stage." + group.stage());
        return switch (group.stage()) {
            case PROPOSED -> Mark.active(label, "hourglass");
            case RETURNED, TO_PRESENT -> Mark.attention(label);
            case WORKING -> late ? Mark.bad(text("overview.group.late")) : Mark.active(label, "sync");
            case CLOSED -> Mark.good(label);
        };
    }
}
