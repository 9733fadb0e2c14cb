package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends people to the Danish error page that fits, where a machine would get a problem to read. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    @ExceptionHandler
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(status(refusal).value());
    }

    /** What a refusal says when it is about no field. */
    static String whole(Refusal refusal) {
        return refusal.errors().isEmpty() ? Objects.requireNonNullElse(refusal.getMessage(), "") : "";
    }

    /** The first mistake at each field, in the order of the form. */
    static Map<String, String> byField(List<FieldError> errors) {
        Map<String, String> first = new LinkedHashMap<>();
        errors.forEach(error -> first.putIfAbsent(error.field(), error.message()));
        return first;
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }

    /** An id in the address that is no id leads nowhere. */
    @ExceptionHandler
    void noSuchAddress(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
