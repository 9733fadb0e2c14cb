package dk.direktionsbord.life;

import static dk.direktionsbord.life.Way.Shows.MAYBE;
import static dk.direktionsbord.life.Way.Shows.NOTHING;
import static dk.direktionsbord.life.Way.Shows.TASK;
import static dk.direktionsbord.life.Way.Shows.WHOLE;

/**
 * Every way somebody could come to see a matter: one row for each, and the table that {@link VisibilityMatrixTest} is made
 * from. In an address {@code $M} stands for the matter, {@code $F} for a file on it, {@code $T} for its open task,
 * {@code $L} for one of Tasklist's lists and {@code $Q} for a word of its title.
 */
enum Way {
    MATTER_PAGE("GET /sager/{id}", "page /sager/$M", WHOLE),
    MATTER_LIST("GET /sager", "page /sager?q=$Q", WHOLE),
    MATTER_FILE("GET /sager/{id}/bilag/{attachment}", "page /sager/$M/bilag/$F", WHOLE),
    MATTER_EXPORT("GET /sager/{id}/hele-sagen.zip", "page /sager/$M/hele-sagen.zip", WHOLE),
    RECUSAL_PAGE("GET /sager/{id}/inhabilitet", "page /sager/$M/inhabilitet", NOTHING),
    RECUSAL_CHANGE_PAGE(
            "GET /sager/{id}/inhabilitet/{recusal}",
            "page /sager/$M/inhabilitet/00000000-0000-4000-8000-000000000000",
            NOTHING),
    RECUSALS("GET /api/matters/{id}/recusals", "api /api/matters/$M/recusals", NOTHING),
    RECUSAL(
            "GET /api/matters/{id}/recusals/{recusal}",
            "api /api/matters/$M/recusals/00000000-0000-4000-8000-000000000000",
            NOTHING),
    FRONT_PAGE("GET /", "page /", MAYBE),
    DECISION_LOG("GET /beslutninger", "page /beslutninger", MAYBE),
    STAND_INS("GET /stedfortraedere", "page /stedfortraedere", NOTHING),
    AUDIT("GET /adgangslog", "page /adgangslog", MAYBE),
    AUDIT_FILE("GET /adgangslog.csv", "page /adgangslog.csv", MAYBE),
    MAIL_CHOICES("GET /paamindelser", "page /paamindelser", MAYBE),
    BACKWARD_PLAN("GET /tilbageplan", "page /tilbageplan?raad=2027-03-02&center=C-DAS", NOTHING),
    BACKWARD_PLAN_FIGURES(
            "GET /api/backward-plan", "api /api/backward-plan?body=BYRAAD&date=2027-03-02&centre=C-DAS", NOTHING),
    AUDIT_ENTRIES("GET /api/audit", "api /api/audit", MAYBE),
    AUDIT_CHECK("GET /api/audit/verify", "api /api/audit/verify", NOTHING),
    MEETING_LIST("GET /moeder", "page /moeder", NOTHING),
    MEETING_CALENDAR("GET /moeder/kalender", "page /moeder/kalender", NOTHING),
    PICTURE("GET /api/matters/{id}", "api /api/matters/$M", WHOLE),
    EXPORT("GET /api/matters/{id}/export.zip", "api /api/matters/$M/export.zip", WHOLE),
    NOTES("GET /api/matters/{id}/notes", "api /api/matters/$M/notes", WHOLE),
    CALENDAR("GET /calendar/{secret}.ics", "calendar /calendar/$C.ics", MAYBE),
    MAIL(null, "mail $M", TASK),
    JOURNAL("GET /journal", "page /journal", MAYBE),
    JOURNAL_ENTRIES("GET /api/journal", "api /api/journal", MAYBE),
    FILES("GET /api/matters/{id}/attachments", "api /api/matters/$M/attachments", WHOLE),
    FILE("GET /api/matters/{id}/attachments/{attachment}", "api /api/matters/$M/attachments/$F", WHOLE),
    TASKS("GET /api/tasks", "api /api/tasks", TASK),
    TASK_FORM("GET /api/tasks/{id}/form", "api /api/tasks/$T/form", TASK),
    MEETINGS("GET /api/meetings", "api /api/meetings", NOTHING),
    ENGINE_TASKS(null, "api /engine-rest/task?processInstanceBusinessKey=$M", TASK),
    ENGINE_TASKS_BY_NAME(null, "api /engine-rest/task?nameLike=%25$Q%25", TASK),
    ENGINE_TASK(null, "api /engine-rest/task/$T", TASK),
    ENGINE_TASK_FORM(null, "api /engine-rest/task/$T/form-variables", TASK),
    ENGINE_TASK_VARIABLES(null, "api /engine-rest/task/$T/variables", NOTHING),
    ENGINE_TASK_LINKS(null, "api /engine-rest/task/$T/identity-links", NOTHING),
    ENGINE_TASK_COMMENTS(null, "api /engine-rest/task/$T/comment", NOTHING),
    ENGINE_INSTANCES(null, "api /engine-rest/process-instance?businessKey=$M", NOTHING),
    ENGINE_EXECUTIONS(null, "api /engine-rest/execution", NOTHING),
    ENGINE_VARIABLES(null, "api /engine-rest/variable-instance", NOTHING),
    ENGINE_INCIDENTS(null, "api /engine-rest/incident", NOTHING),
    ENGINE_PAST_INSTANCES(null, "api /engine-rest/history/process-instance?processInstanceBusinessKey=$M", NOTHING),
    ENGINE_PAST_TASKS(null, "api /engine-rest/history/task", NOTHING),
    ENGINE_PAST_VARIABLES(null, "api /engine-rest/history/variable-instance", NOTHING),
    ENGINE_PAST_DETAILS(null, "api /engine-rest/history/detail", NOTHING),
    ENGINE_USER_OPERATIONS(null, "api /engine-rest/history/user-operation", NOTHING),
    TASKLIST_TASK(null, "tasklist task/$T", TASK),
    TASKLIST_FORM(null, "tasklist task/$T/form-variables", TASK),
    TASKLIST_MINE(null, "tasklist filter/$L/list?firstResult=0&maxResults=1000", TASK);

    /** What a way shows of a matter to somebody who sees all of it. */
    enum Shows {
        /** it must show the matter to whoever sees all of it */
        WHOLE,
        /** it must show it to whoever has the open task, and may show it to whoever sees all of it */
        TASK,
        /** it may show it to whoever sees all of it, if it is on the page */
        MAYBE,
        /** it shows nothing of a matter to anybody */
        NOTHING
    }

    private final String mapping;
    private final String address;
    private final Shows shows;

    Way(String mapping, String address, Shows shows) {
        this.mapping = mapping;
        this.address = address;
        this.shows = shows;
    }

    /** The mapping of the product it goes through, or null for the engine's own. */
    String mapping() {
        return mapping;
    }

    /** Who is asked: our pages, our interface and engine-rest, what Tasklist calls, a calendar, or the mails that are sent. */
    String door() {
        return address.substring(0, address.indexOf(' '));
    }

    String path() {
        return address.substring(address.indexOf(' ') + 1);
    }

    /** A form shows the text; elsewhere a closed matter has a neutral name also for those who see it. */
    boolean showsText() {
        return path().endsWith("/form") || path().endsWith("/form-variables");
    }

    Shows shows() {
        return shows;
    }
}
