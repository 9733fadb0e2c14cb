package dk.direktionsbord.matter;

import dk.direktionsbord.document.CprNumbers;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of facts received orally or otherwise (offentlighedsloven § 13, L-NOT-1). Who sees all of a matter reads and writes
 * them; the writer and the secretariat correct them. Nothing is changed or deleted: every version stays.
 */
@Service
public class MatterNotes {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_SOURCE = 200;

    private final JdbcClient jdbc;
    private final MatterAccess access;
    private final MatterLog log;
    private final Organisation organisation;
    private final Clock clock;

    MatterNotes(JdbcClient jdbc, MatterAccess access, MatterLog log, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.log = log;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What somebody writes; the day is today when it is left out. */
    public record Written(@Nullable String source, @Nullable LocalDate receivedOn, @Nullable String content) {}

    /** Every version of every note: by the note's first writing, the newest version first. */
    public List<MatterNote> seenBy(String person, UUID matterId) {
        requireSight(person, matterId);
        return of(matterId);
    }

    /** The same, when {@link MatterAccess} has just been asked. */
    public List<MatterNote> of(UUID matterId) {
        return jdbc.sql(
                        """
                select * from matter_note where matter_id = ?
                order by min(written_at) over (partition by series), series, version desc
                """)
                .param(matterId)
                .query(MatterNote.class)
                .list();
    }

    @Transactional
    public MatterNote add(String person, UUID matterId, Written written) {
        requireSight(person, matterId);
        return write(person, matterId, UUID.randomUUID(), 1, written);
    }

    /** A new version of a note; the old one stays. */
    @Transactional
    public MatterNote correct(String person, UUID matterId, UUID series, Written written) {
        requireSight(person, matterId);
        MatterNote last = of(matterId).stream()
                .filter(note -> note.series().equals(series))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("matter.note.missing"));
        if (!mayCorrect(person, last)) {
            throw Refusal.forbidden("matter.note.notYours");
        }
        return write(person, matterId, series, last.version() + 1, written);
    }

    /** What was noted on a meeting: a note of the matter, and a new version of it when the minutes are corrected. */
    @Transactional
    public void fromMeeting(UUID series, UUID matterId, Written written, String chair) {
        List<MatterNote> before = of(matterId).stream()
                .filter(note -> note.series().equals(series))
                .toList();
        if (before.isEmpty()) {
            write(chair, matterId, series, 1, written);
        } else if (!before.get(0).content().equals(words(written.content()))) {
            write(chair, matterId, series, before.get(0).version() + 1, written);
        }
    }

    public boolean mayCorrect(String person, MatterNote note) {
        return note.writtenBy().equals(person) || organisation.groupsOf(person).contains("secretariat");
    }

    private MatterNote write(String person, UUID matterId, UUID series, int version, Written written) {
        LocalDate today = LocalDate.now(clock);
        requireWhole(written, today);
        MatterNote note = new MatterNote(
                UUID.randomUUID(),
                matterId,
                series,
                version,
                words(written.source()),
                written.receivedOn() == null ? today : written.receivedOn(),
                words(written.content()),
                person,
                clock.instant());
        insert(note);
        String key = version == 1 ? "matter.log.noted" : "matter.log.noteCorrected";
        log.note(matterId, person, key, note.source(), version);
        return note;
    }

    private void insert(MatterNote note) {
        try {
            jdbc.sql(
                            """
                    insert into matter_note (id, matter_id, series, version, source, received_on, content, written_by,
                                             written_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            note.id(),
                            note.matterId(),
                            note.series(),
                            note.version(),
                            note.source(),
                            note.receivedOn(),
                            note.content(),
                            note.writtenBy(),
                            note.writtenAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw Refusal.conflict("matter.note.overtaken");
        }
    }

    private static void requireWhole(Written written, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, "source", words(written.source()), LONGEST_SOURCE);
        check(errors, "content", words(written.content()), LONGEST);
        if (written.receivedOn() != null && written.receivedOn().isAfter(today)) {
            errors.add(new FieldError("receivedOn", DanishTexts.text("matter.note.future")));
        }
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private static void check(List<FieldError> errors, String field, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            errors.add(new FieldError(field, DanishTexts.text("matter.note." + field, longest)));
        } else if (CprNumbers.looksLikeOneIn(text)) {
            errors.add(new FieldError(field, DanishTexts.text("matter.cpr.warn")));
        }
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private void requireSight(String person, UUID matterId) {
        if (access.of(person, matterId) != Sighting.FULL) {
            throw Refusal.forbidden("matter.note.hidden");
        }
    }
}
