package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before anybody reads it: an upload over the limit, or a text no form of ours could fill. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {
    private static final DataSize TEXT = DataSize.ofMegabytes(4);

    private final ObjectMapper mapper;
    private final DataSize upload;

    BodyLimit(ObjectMapper mapper, @Value("${spring.servlet.multipart.max-request-size}") DataSize upload) {
        this.mapper = mapper;
        this.upload = upload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isUpload = String.valueOf(request.getContentType()).startsWith("multipart/");
        if (request.getContentLengthLong() <= (isUpload ? upload : TEXT).toBytes()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = DanishTexts.text("web.problem.tooLarge");
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            mapper.writeValue(response.getOutputStream(), DanishProblem.of(HttpStatus.PAYLOAD_TOO_LARGE, text));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
