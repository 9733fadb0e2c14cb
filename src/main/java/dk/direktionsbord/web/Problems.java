package dk.direktionsbord.web;

import dk.direktionsbord.web.login.DanishProblem;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells machines what was refused as problems (RFC 9457), in Danish, with the mistake at each field. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        HttpStatus status = status(refusal.kind());
        ProblemDetail problem = DanishProblem.of(status, refusal.getMessage());
        problem.setProperty("errors", refusal.errors());
        return ResponseEntity.status(status).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException failed) {
        LOG.error("A request failed", failed);
        return ResponseEntity.internalServerError().body(DanishProblem.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** What Spring refuses before a method of ours is asked: said in Danish, and at the parameter when it is about one. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        ProblemDetail problem = DanishProblem.of(status);
        List<FieldError> errors = errors(refused);
        errors.stream().findFirst().map(FieldError::message).ifPresent(problem::setDetail);
        problem.setProperty("errors", errors);
        return new ResponseEntity<>(problem, headers, status);
    }

    private static List<FieldError> errors(Exception refused) {
        if (refused instanceof MissingServletRequestParameterException missing) {
            return at(missing.getParameterName(), "web.problem.missing");
        }
        if (refused instanceof MissingServletRequestPartException missing) {
            return at(missing.getRequestPartName(), "web.problem.missing");
        }
        return refused instanceof MethodArgumentTypeMismatchException mismatch
                ? at(mismatch.getName(), wanted(mismatch.getRequiredType()))
                : List.of();
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "web.json.date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "web.json.boolean";
        }
        return type == UUID.class ? "web.problem.id" : "web.json.whole";
    }

    private static List<FieldError> at(String field, String key) {
        return List.of(new FieldError(field, DanishTexts.text(key, field)));
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
