package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingEvaluations;
import dk.direktionsbord.meeting.MeetingPapers;
import dk.direktionsbord.meeting.minutes.MinutesCorrections;
import dk.direktionsbord.meeting.minutes.MinutesRegister.Minutes;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what belongs to a meeting after it was held: earlier versions of its minutes, and how it was evaluated. */
@Component
class MeetingAfterwards {
    private final MeetingPapers papers;
    private final MinutesCorrections corrections;
    private final MeetingEvaluations evaluations;

    MeetingAfterwards(MeetingPapers papers, MinutesCorrections corrections, MeetingEvaluations evaluations) {
        this.papers = papers;
        this.corrections = corrections;
        this.evaluations = evaluations;
    }

    /** An earlier version of the minutes. */
    record VersionRow(int version, String name) {}

    void show(Meeting meeting, String me, Model model) {
        List<Minutes> versions = papers.versions(meeting.id());
        model.addAttribute("hasMinutes", !versions.isEmpty());
        model.addAttribute(
                "earlierMinutes",
                versions.stream()
                        .skip(1)
                        .map(each ->
                                new VersionRow(each.version(), DanishTexts.text("meeting.one.version", each.letter())))
                        .toList());
        model.addAttribute("mayCorrect", !versions.isEmpty() && corrections.mayAsk(meeting.id(), me));
        model.addAttribute("mayEvaluate", evaluations.mayAnswer(meeting, me));
        model.addAttribute("evaluation", evaluations.of(meeting.id()));
    }
}
