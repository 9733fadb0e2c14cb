package dk.direktionsbord.records;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Standpoint;
import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.MatterNote;
import dk.direktionsbord.matter.Matters.TextVersion;
import dk.direktionsbord.matter.RoutingRecord;
import dk.direktionsbord.meeting.PaperExcerpt;
import java.util.List;

/** Everything on record about a matter that a person may see, but the bytes of its attachments. */
record WholeCase(
        Matter matter,
        Retention retention,
        List<TextVersion> versions,
        List<Contribution> contributions,
        List<MatterNote> notes,
        List<Decision> decisions,
        List<CourseStep> course,
        CaseAdvice advice,
        List<String> recusals,
        List<Standpoint> standpoints,
        List<RoutingRecord> routings,
        List<DecisionFollowUp> followUps,
        List<PaperExcerpt> excerpts,
        List<MatterLog.Entry> log,
        List<Attachment> attachments) {}
