package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.MeetingSight;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved minutes are opened again only with a reason, when the secretariat asks and the chair grants it (S160). */
@Service
public class MinutesCorrections {
    private static final String PROCESS = "minutes-correction";
    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final MeetingSight sight;
    private final MinutesRegister minutes;
    private final Processes processes;
    private final Clock clock;

    MinutesCorrections(
            JdbcClient jdbc,
            Meetings meetings,
            MeetingSight sight,
            MinutesRegister minutes,
            Processes processes,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.sight = sight;
        this.minutes = minutes;
        this.processes = processes;
        this.clock = clock;
    }

    /** A request that has not become a version. */
    record Asked(long id, String reason, String askedBy, @Nullable String answer) {}

    public boolean mayAsk(UUID meeting, String person) {
        return sight.isSecretariat(person)
                && minutes.of(meeting).isPresent()
                && open(meeting).isEmpty();
    }

    /** The secretariat asks the chair; refused when there is nothing to correct, or somebody has asked already. */
    @Transactional
    public void ask(UUID meeting, @Nullable String reason, String by) {
        meetings.get(meeting, by);
        if (!sight.isSecretariat(by)) {
            throw Refusal.forbidden("meeting.correction.secretariat");
        }
        if (minutes.of(meeting).isEmpty()) {
            throw Refusal.of("meeting.papers.minutes.none");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "meeting.error.reason", LONGEST_REASON);
        }
        insert(meeting, reason.strip(), by);
        processes.begin(PROCESS, meeting);
    }

    Optional<Asked> open(UUID meeting) {
        return jdbc.sql("select id, reason, asked_by, answer from minutes_correction "
                        + "where meeting = ? and version is null and answer is distinct from 'REFUSED'")
                .param(meeting)
                .query(Asked.class)
                .optional();
    }

    void answer(UUID meeting, String answer, @Nullable String reason, String by) {
        int answered = jdbc.sql(
                        "update minutes_correction set answer = ?, answer_reason = ?, answered_by = ?, answered_at = ? "
                                + "where meeting = ? and answer is null")
                .params(answer, reason, by, now(), meeting)
                .update();
        if (answered == 0) {
            throw Refusal.conflict("meeting.correction.answered");
        }
    }

    /** Why the minutes may be corrected now. */
    String granted(UUID meeting) {
        return open(meeting)
                .filter(asked -> asked.answer() != null)
                .map(Asked::reason)
                .orElseThrow(() -> Refusal.conflict("meeting.correction.none"));
    }

    void close(UUID meeting, int version) {
        jdbc.sql(
                        "update minutes_correction set version = ? where meeting = ? and version is null and answer = 'GRANTED'")
                .params(version, meeting)
                .update();
    }

    private void insert(UUID meeting, String reason, String by) {
        try {
            jdbc.sql("insert into minutes_correction (meeting, reason, asked_by, asked_at) values (?, ?, ?, ?)")
                    .params(meeting, reason, by, now())
                    .update();
        } catch (DuplicateKeyException asked) {
            throw Refusal.conflict("meeting.correction.asked");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
