package dk.direktionsbord.web;

import dk.direktionsbord.access.audit.Deed;
import dk.direktionsbord.access.audit.Passage.About;
import dk.direktionsbord.access.audit.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the address of a request tells the audit: which way it came in, what it is about, and whether it reads. An address
 * nobody has thought of is audited as itself, so that a new page needs no line here.
 */
record AuditedRequest(String method, String path) {
    private static final List<String> WITHOUT_CONTENT = List.of(
            "/assets/",
            "/favicon.ico",
            "/error",
            "/log-ind",
            "/log-ud",
            "/logout",
            "/api-docs",
            "/swagger-ui",
            "/v3/api-docs",
            "/webjars/",
            "/login/",
            "/oauth2/");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("sager", "MATTER"),
            Map.entry("matters", "MATTER"),
            Map.entry("bilag", "ATTACHMENT"),
            Map.entry("attachments", "ATTACHMENT"),
            Map.entry("moeder", "MEETING"),
            Map.entry("meetings", "MEETING"),
            Map.entry("task", "TASK"),
            Map.entry("tasks", "TASK"),
            Map.entry("process-instance", "PROCESS"),
            Map.entry("deployment", "DEPLOYMENT"));
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}.*|[0-9a-zA-Z:-]*\\d[0-9a-zA-Z:-]*");
    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|docx|zip|csv|ics)|.*/(bilag|attachments)/[^/]+");
    private static final Pattern QUESTION = Pattern.compile(".*/(task|task/count|filter/[^/]+/(list|count))");
    private static final Pattern OF_TASKLIST = Pattern.compile(".*/task/[^/]+/form-variables");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Pictures, scripts and the login itself are not audited, and of Tasklist only what it opens or does. */
    boolean isAudited() {
        if (path.startsWith("/camunda/")) {
            return path.startsWith("/camunda/api/")
                    && (!reads() || OF_TASKLIST.matcher(path).matches());
        }
        return WITHOUT_CONTENT.stream().noneMatch(path::startsWith);
    }

    Way way() {
        if (path.startsWith("/api/")) {
            return Way.API;
        }
        if (path.startsWith("/camunda/")) {
            return Way.TASKLIST;
        }
        if (path.startsWith("/engine-rest/")) {
            return Way.ENGINE_REST;
        }
        return path.startsWith("/calendar/") ? Way.FEED : Way.PAGE;
    }

    /** The engine's interfaces ask some questions by POST. */
    boolean reads() {
        return READING.contains(method) || QUESTION.matcher(path).matches();
    }

    Deed deed() {
        if (!reads()) {
            return Deed.DID;
        }
        return FILE.matcher(path).matches() ? Deed.EXPORTED : Deed.SAW;
    }

    /** The innermost thing with an id that the address names; the address itself when there is none. */
    About about() {
        List<String> steps = List.of(path.split("/"));
        for (int index = steps.size() - 1; index > 0; index--) {
            Optional<About> found = named(steps.get(index - 1), steps.get(index));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new About("ADDRESS", withoutSecret());
    }

    String detail() {
        return method + " " + withoutSecret();
    }

    private static Optional<About> named(String collection, String id) {
        String kind = KINDS.get(collection);
        return kind == null || !ID.matcher(id).matches() ? Optional.empty() : Optional.of(new About(kind, id));
    }

    /** The address of a calendar is a password. */
    private String withoutSecret() {
        return way() == Way.FEED ? "/calendar/…" : path;
    }
}
