package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Tells Tasklist's background calls that nobody is signed in any more, in the engine's words. Tasklist then keeps the
 * draft and shows the login page; a redirect would hand it a page where it expects data.
 */
@Component
class TasklistSignIn implements AuthenticationEntryPoint {
    private final ObjectMapper mapper;

    TasklistSignIn(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unsigned)
            throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        mapper.writeValue(
                response.getOutputStream(),
                Map.of("type", "SignedOut", "message", DanishTexts.text("web.api.unsigned")));
    }
}
