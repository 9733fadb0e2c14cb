package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refuses a request before anybody reads it: a problem for machines, Danish text for people. */
final class EarlyAnswer {
    private final ObjectMapper mapper;

    EarlyAnswer(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        String text = DanishTexts.text(key);
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            mapper.writeValue(response.getOutputStream(), DanishProblem.of(status, text));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
