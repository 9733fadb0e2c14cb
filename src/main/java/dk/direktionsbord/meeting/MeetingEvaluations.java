package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Two questions to those who took part, after a meeting (S154): was it worth the time, and what to do differently. */
@Service
public class MeetingEvaluations {
    private static final int MOST = 5;
    private static final int LONGEST_WISH = 500;
    private static final String NEWEST = "select distinct on (person) worth, wish from meeting_evaluation "
            + "where meeting = ? order by person, id desc";

    private final JdbcClient jdbc;
    private final MeetingTable meetings;
    private final MeetingForms forms;
    private final Clock clock;

    MeetingEvaluations(JdbcClient jdbc, MeetingTable meetings, MeetingForms forms, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.forms = forms;
        this.clock = clock;
    }

    /** What was answered, without names; {@code worth} is the mean from 1 to 5, and 0 when nobody has answered. */
    public record Result(int answers, double worth, List<String> wishes) {}

    private record Answer(int worth, String wish) {}

    public boolean mayAnswer(Meeting meeting, String person) {
        return meeting.state() == MeetingState.HELD
                && forms.find(meeting.form())
                        .map(form -> forms.participants(form, meeting.scope()).contains(person))
                        .orElse(false);
    }

    /** Keeps the answer; a person's last one counts. */
    public void answer(UUID id, @Nullable Integer worth, @Nullable String wish, String person) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> Refusal.notFound("meeting.error.hidden"));
        if (!mayAnswer(meeting, person)) {
            throw Refusal.forbidden("meeting.evaluation.participants");
        }
        List<FieldError> errors = new ArrayList<>();
        if (worth == null || worth < 1 || worth > MOST) {
            errors.add(new FieldError("worth", DanishTexts.text("meeting.evaluation.worth.error")));
        }
        String text = wish == null ? "" : wish.strip();
        if (text.length() > LONGEST_WISH) {
            errors.add(new FieldError("wish", DanishTexts.text("meeting.evaluation.wish.error", LONGEST_WISH)));
        }
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        jdbc.sql("insert into meeting_evaluation (meeting, person, worth, wish, given_at) values (?, ?, ?, ?, ?)")
                .params(id, person, worth, text, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Result of(UUID meeting) {
        List<Answer> answers =
                jdbc.sql(NEWEST).param(meeting).query(Answer.class).list();
        return new Result(
                answers.size(),
                answers.stream().mapToInt(Answer::worth).average().orElse(0),
                answers.stream()
                        .map(Answer::wish)
                        .filter(wish -> !wish.isEmpty())
                        .sorted()
                        .toList());
    }
}
