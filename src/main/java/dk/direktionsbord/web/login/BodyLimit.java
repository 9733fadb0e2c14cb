package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before anybody reads it: an upload over the limit, or a text no form of ours could fill. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {
    private static final DataSize TEXT = DataSize.ofMegabytes(4);

    private final EarlyAnswer answer;
    private final DataSize upload;

    BodyLimit(ObjectMapper mapper, @Value("${spring.servlet.multipart.max-request-size}") DataSize upload) {
        this.answer = new EarlyAnswer(mapper);
        this.upload = upload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isUpload = String.valueOf(request.getContentType()).startsWith("multipart/");
        if (request.getContentLengthLong() <= (isUpload ? upload : TEXT).toBytes()) {
            chain.doFilter(request, response);
        } else {
            answer.refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "web.problem.detail.413");
        }
    }
}
