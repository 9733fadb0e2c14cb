package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose advice a treatment needs: koncernledelsen's to qualify it, and the answers to it before the direktion decides (S132). */
@Component
class AdviceAsked {
    private final Qualifications qualifications;
    private final Organisation organisation;

    AdviceAsked(Qualifications qualifications, Organisation organisation) {
        this.qualifications = qualifications;
        this.organisation = organisation;
    }

    static boolean isFor(Treatment treatment) {
        return treatment.purpose() == Purpose.QUALIFICATION;
    }

    /** Asks all members of koncernledelsen of today when the treatment qualifies the matter (S41), else nobody. */
    AdviceRequest of(Treatment treatment, @Nullable LocalDate deadline) {
        if (!isFor(treatment)) {
            return AdviceRequest.NONE;
        }
        if (deadline == null) {
            throw Refusal.at("adviceDeadlineDate", "decision.sitting.adviceDeadline");
        }
        return new AdviceRequest(deadline, organisation.membersOf("koncernledelse"));
    }

    /** Whether the direktion has points to answer before it decides. */
    boolean isToBeAnswered(Treatment treatment) {
        return treatment.purpose() == Purpose.DECISION
                && treatment.forum().startsWith("DIREKTION")
                && !qualifications.openPoints(treatment.matterId()).isEmpty();
    }
}
