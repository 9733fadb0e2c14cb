package dk.direktionsbord.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses and forms with the character NUL: nobody writes it, and no text of the database can hold it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 31)
class NullCharacters extends OncePerRequestFilter {
    private final EarlyAnswer answer;

    NullCharacters(ObjectMapper mapper) {
        this.answer = new EarlyAnswer(mapper);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (String.valueOf(request.getQueryString()).contains("%00") || (isForm(request) && hasNull(request))) {
            answer.refuse(request, response, HttpStatus.BAD_REQUEST, "web.problem.null");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean hasNull(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
