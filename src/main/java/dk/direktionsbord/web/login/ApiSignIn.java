package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers machines that are not signed in, or not allowed, with a problem they can read (RFC 9457). */
@Component
class ApiSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ObjectMapper mapper;
    private final String challenge;

    ApiSignIn(ObjectMapper mapper, WayIn wayIn) {
        this.mapper = mapper;
        this.challenge = wayIn.challenge();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unsigned)
            throws IOException {
        if (unsigned instanceof TooManyAttempts) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LoginAttempts.WINDOW.toSeconds()));
            answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "web.api.attempts");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        answer(request, response, HttpStatus.UNAUTHORIZED, "web.api.unsigned");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "web.api.forbidden");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        ProblemDetail problem = DanishProblem.of(status, DanishTexts.text(key));
        problem.setInstance(java.net.URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), problem);
    }
}
