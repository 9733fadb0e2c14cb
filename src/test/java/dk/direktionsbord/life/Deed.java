package dk.direktionsbord.life;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way to change something, who may use it, and something to send that is refused or does no harm: one row for each,
 * and the table that {@link DeedMatrixTest} is made from. The matter is closed and owned by the centre of Bjarne
 * Mønsterby's area; {@code $M} stands for it, {@code $T} for its task, which is his, {@code $G} for a meeting of the
 * direktion, {@code $H} for one that has been held, {@code $U} for an id that nothing has, and {@code $R} for
 * what Bjarne Mønsterby has decided about the habilitet of the centre's chef.
 */
enum Deed {
    SUBMIT_A_MATTER("POST /api/matters", json("/api/matters", "{}"), submitters()),
    PREVIEW_A_ROUTE("POST /api/routing/preview", json("/api/routing/preview", "{}"), everybody()),
    CHECK_A_MODEL("POST /api/processes/check", file("/api/processes/check"), may("procesejer")),
    PUT_MODELS_INTO_USE("POST /arbejdsgange", pageFile("/arbejdsgange"), may("procesejer")),
    PUT_A_RELEASE_INTO_USE_AGAIN("POST /arbejdsgange/{release}/igen", form("/arbejdsgange/$U/igen"), may()),
    PREVIEW_AN_ORGANISATION(
            "POST /api/organisation/preview", file("/api/organisation/preview"), may("procesejer", "sysadm")),
    APPLY_AN_ORGANISATION("POST /api/organisation/apply", file("/api/organisation/apply"), may("procesejer", "sysadm")),
    PREVIEW_AN_ORGANISATION_ON_A_PAGE(
            "POST /organisation/forhaandsvisning",
            pageFile("/organisation/forhaandsvisning"),
            may("procesejer", "sysadm")),
    APPLY_AN_ORGANISATION_ON_A_PAGE(
            "POST /organisation/anvendelse", form("/organisation/anvendelse", "reason="), may("procesejer", "sysadm")),
    COMPLETE_A_TASK("POST /api/tasks/{id}/complete", json("/api/tasks/$T/complete", "{}"), may("bkmdir")),
    ADD_A_FILE("POST /api/matters/{id}/attachments", file("/api/matters/$M/attachments"), may("chef.bkm", "sek.leder")),
    ADD_A_FILE_ON_A_PAGE("POST /sager/{id}/bilag", pageFile("/sager/$M/bilag"), may("chef.bkm", "sek.leder")),
    ADD_A_PERSPECTIVE("POST /sager/{id}/perspektiver", form("/sager/$M/perspektiver", "text="), may("bkmdir")),
    WRITE_A_NOTE("POST /api/matters/{id}/notes", json("/api/matters/$M/notes", "{}"), readers()),
    WRITE_A_NOTE_ON_A_PAGE("POST /sager/{id}/notater", form("/sager/$M/notater", "source="), readers()),
    CORRECT_A_NOTE("POST /api/matters/{id}/notes/{series}", json("/api/matters/$M/notes/$U", "{}"), may()),
    IMPORT_KLE("POST /api/kle", file("/api/kle"), may("procesejer", "sek.leder")),
    IMPORT_KLE_ON_A_PAGE("POST /kle", pageFile("/kle"), may("procesejer", "sek.leder")),
    SEND_AGAIN("POST /api/journal/{number}/send", json("/api/journal/0/send", "{}"), may("sek.leder")),
    SEND_AGAIN_ON_A_PAGE("POST /journal/{number}/send", form("/journal/0/send"), may("sek.leder")),
    REPORT_A_RECUSAL("POST /api/matters/{id}/recusals", json("/api/matters/$M/recusals", "{}"), reporters()),
    REPORT_A_RECUSAL_ON_A_PAGE(
            "POST /sager/{id}/inhabilitet", form("/sager/$M/inhabilitet", "person=bkmdir"), reporters()),
    REOPEN_A_RECUSAL(
            "POST /api/matters/{id}/recusals/{recusal}/reopen",
            json("/api/matters/$M/recusals/$R/reopen", "{}"),
            may("bkmdir")),
    REOPEN_A_RECUSAL_ON_A_PAGE(
            "POST /sager/{id}/inhabilitet/{recusal}", form("/sager/$M/inhabilitet/$R", "reason="), may("bkmdir")),
    NAME_A_STAND_IN(
            "POST /stedfortraedere", form("/stedfortraedere", "person=vdir", "standIn="), may("vdir", "sek.leder")),
    END_A_STAND_IN("POST /stedfortraedere/{id}/slut", form("/stedfortraedere/$U/slut"), may()),
    CHOOSE_MAIL("POST /paamindelser", form("/paamindelser", "opgaver=samlet"), everybody()),
    RENEW_THE_CALENDAR("POST /moeder/kalender", form("/moeder/kalender"), everybody()),
    CLOSE_THE_CALENDAR("POST /moeder/kalender/luk", form("/moeder/kalender/luk"), everybody()),
    PLAN_A_SERIES("POST /api/meeting-series", json("/api/meeting-series", "{}"), may("sek.leder")),
    PLAN_A_SERIES_ON_A_PAGE("POST /moeder/serie", form("/moeder/serie"), may("sek.leder")),
    MOVE_A_MEETING("POST /api/meetings/{id}/move", json("/api/meetings/$G/move", "{}"), may("sek.leder")),
    MOVE_A_MEETING_ON_A_PAGE("POST /moeder/{id}/flyt", form("/moeder/$G/flyt"), may("sek.leder")),
    CANCEL_A_MEETING("POST /api/meetings/{id}/cancel", json("/api/meetings/$G/cancel", "{}"), may("sek.leder")),
    CANCEL_A_MEETING_ON_A_PAGE("POST /moeder/{id}/aflys", form("/moeder/$G/aflys"), may("sek.leder")),
    CALL_A_MEETING("POST /api/meetings/{id}/call", json("/api/meetings/$U/call", "{}"), may()),
    CALL_A_MEETING_ON_A_PAGE("POST /moeder/{id}/indkald", form("/moeder/$U/indkald"), may()),
    REPORT_AN_ABSENCE(
            "POST /api/meetings/{id}/absences",
            json("/api/meetings/$G/absences", "{\"standIn\": \"ingen\"}"),
            participants("sek.leder")),
    REPORT_AN_ABSENCE_ON_A_PAGE(
            "POST /moeder/{id}/fravaer", form("/moeder/$G/fravaer", "standIn=ingen"), participants("sek.leder")),
    WITHDRAW_AN_ABSENCE(
            "DELETE /api/meetings/{id}/absences/{person}",
            delete("/api/meetings/$G/absences/vdir"),
            may("vdir", "sek.leder")),
    WITHDRAW_AN_ABSENCE_ON_A_PAGE(
            "POST /moeder/{id}/fravaer/tilbage",
            form("/moeder/$G/fravaer/tilbage", "person=vdir"),
            may("vdir", "sek.leder")),
    EVALUATE_A_MEETING("POST /moeder/{id}/evaluering", form("/moeder/$H/evaluering"), participants()),
    ASK_FOR_A_CORRECTION(
            "POST /api/meetings/{id}/minutes/correction",
            json("/api/meetings/$G/minutes/correction", "{}"),
            may("sek.leder")),
    ASK_FOR_A_CORRECTION_ON_A_PAGE(
            "POST /moeder/{id}/ret-referat", form("/moeder/$G/ret-referat", "reason="), may("sek.leder")),
    ADD_A_FORM_OF_MEETING("POST /moedeformer/ny", form("/moedeformer/ny"), may("procesejer")),
    CHANGE_A_FORM_OF_MEETING("POST /moedeformer/{id}", form("/moedeformer/SEMINAR", "name="), may("procesejer")),
    CLOSE_A_FORM_OF_MEETING(
            "POST /moedeformer/{id}/luk", form("/moedeformer/SEMINAR/luk", "closeOn=aldrig"), may("procesejer"));

    /** How something is sent. */
    enum Kind {
        FORM,
        JSON,
        FILE,
        PAGE_FILE,
        DELETE
    }

    private record Sent(Kind kind, String path, String body, List<String> fields) {}

    private final String mapping;
    private final Sent sent;
    private final Set<String> allowed;

    Deed(String mapping, Sent sent, Set<String> allowed) {
        this.mapping = mapping;
        this.sent = sent;
        this.allowed = allowed;
    }

    String mapping() {
        return mapping;
    }

    Kind kind() {
        return sent.kind;
    }

    String path() {
        return sent.path;
    }

    String body() {
        return sent.body;
    }

    List<String> fields() {
        return sent.fields;
    }

    Set<String> allowed() {
        return allowed;
    }

    private static Set<String> may(String... people) {
        return Set.copyOf(Arrays.asList(people));
    }

    private static Set<String> submitters() {
        return may("chef.das", "chef.buf", "chef.bkm", "sag.das", "sag.sua", "sek.leder");
    }

    /** Those who see all of the matter. */
    private static Set<String> readers() {
        return may("bkmdir", "chef.bkm", "sek.leder");
    }

    /** Those who see the matter, and the rest of the direktion, who see that there is one. */
    private static Set<String> reporters() {
        return may("kdir", "vdir", "bkmdir", "chef.bkm", "sek.leder");
    }

    private static Set<String> participants(String... others) {
        return Stream.concat(Stream.of("borgmester", "kdir", "vdir", "bkmdir"), Stream.of(others))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> everybody() {
        return Set.copyOf(Everybody.PEOPLE);
    }

    private static Sent json(String path, String body) {
        return new Sent(Kind.JSON, path, body, List.of());
    }

    private static Sent form(String path, String... fields) {
        return new Sent(Kind.FORM, path, "", List.of(fields));
    }

    private static Sent file(String path) {
        return new Sent(Kind.FILE, path, "", List.of());
    }

    private static Sent pageFile(String path) {
        return new Sent(Kind.PAGE_FILE, path, "", List.of());
    }

    private static Sent delete(String path) {
        return new Sent(Kind.DELETE, path, "", List.of());
    }
}
