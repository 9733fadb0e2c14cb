package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Directory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what Tasklist and tools need of the engine's interfaces, and nothing else the engine could do over them.
 * Who may do it with which task is decided further in, but the engine counts what runs for everybody who knows a process,
 * so its statistics are closed. For operations the engine's own rights decide alone.
 */
final class EngineDoor extends OncePerRequestFilter {
    private static final String OPERATIONS = "system-administrator";

    /** What people do; the engine has one name, and its interfaces may leave it out. */
    private static final String WORK =
            """
            POST task/ID/(claim|unclaim|submit-form)
            POST process-definition/(key/)?ID/submit-form
            POST filter/ID/list
            """;

    private static final String TASKLIST = WORK
            + """
            GET /camunda/api/admin/auth/user/default
            GET /camunda/api/tasklist/plugin/.+
            GET /camunda/api/engine/engine/
            OPTIONS filter
            GET filter
            GET filter/count
            GET task
            GET task/ID
            GET task/ID/(form|deployed-form|form-variables)
            GET process-definition
            GET process-definition/count
            GET process-definition/ID/(startForm|deployed-start-form|xml)
            GET user/ID/profile
            """;

    private static final String TOOLS = WORK
            + """
            (GET|OPTIONS) (?!.*/statistics/?$).*
            POST task/ID/complete
            POST deployment/create
            POST task(/count)?
            """;

    private final Pattern open;
    private final Directory directory;
    private final ObjectMapper mapper;

    private EngineDoor(String calls, String engine, Directory directory, ObjectMapper mapper) {
        this.directory = directory;
        this.open = Pattern.compile(calls.strip()
                .replace("ID", "[^/]+")
                .replaceAll("(?m)^(\\S+) (?!/)", "$1 " + engine)
                .replace("\n", "|"));
        this.mapper = mapper;
    }

    static EngineDoor ofTasklist(Directory directory, ObjectMapper mapper) {
        return new EngineDoor(TASKLIST, "/camunda/api/engine/engine/default/", directory, mapper);
    }

    static EngineDoor ofTools(Directory directory, ObjectMapper mapper) {
        return new EngineDoor(TOOLS, "/engine-rest/(engine/default/)?", directory, mapper);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (open.matcher(request.getMethod() + " " + path).matches() || isForOperations(request.getUserPrincipal())) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private boolean isForOperations(@Nullable Principal person) {
        return person != null && directory.groupsOf(person.getName()).contains(OPERATIONS);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Map<String, String> refusal = Map.of("type", "Refusal", "message", DanishTexts.text("engine.call.closed"));
        mapper.writeValue(response.getOutputStream(), refusal);
    }
}
