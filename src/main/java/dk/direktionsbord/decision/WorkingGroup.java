package dk.direktionsbord.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A working group under koncernledelsen, from its terms of reference to its presentation (S175, S176).
 *
 * @param round which version of the terms; a new one each time they are sent back
 * @param task the question it is to illuminate
 * @param leader username
 * @param missingAreas ids of the director areas without a member although broad representation is wanted
 * @param report null until the group has handed it in
 */
public record WorkingGroup(
        UUID treatmentId,
        UUID matterId,
        int round,
        String purpose,
        String task,
        boolean proposalsWanted,
        LocalDate deadline,
        String leader,
        List<String> missingAreas,
        Stage stage,
        @Nullable String returnReason,
        List<Member> members,
        @Nullable Report report) {
    public WorkingGroup {
        missingAreas = List.copyOf(missingAreas);
        members = List.copyOf(members);
    }

    /** Its life: proposed, perhaps sent back, at work, owing its presentation, closed by it (register B5). */
    public enum Stage {
        PROPOSED,
        RETURNED,
        WORKING,
        TO_PRESENT,
        CLOSED
    }

    /** Why somebody was appointed (S176). */
    public enum Criterion {
        KNOWLEDGE,
        BREADTH,
        BOTH;

        /** Whether the member stands for a part of the organisation. */
        public boolean isForBreadth() {
            return this != KNOWLEDGE;
        }
    }

    /** A member, by username. */
    public record Member(String person, Criterion criterion) {}

    /** What the group found. */
    public record Report(
            String findings,
            @Nullable String proposals,
            @Nullable String dissent,
            String reportedBy,
            Instant reportedAt) {}
}
