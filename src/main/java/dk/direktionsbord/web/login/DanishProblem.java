package dk.direktionsbord.web.login;

import dk.direktionsbord.workflow.DanishTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A problem as machines get it (RFC 9457), with a title in Danish. */
public final class DanishProblem {
    private DanishProblem() {}

    /** The detail is what the person who reads it can do. */
    public static ProblemDetail of(HttpStatus status, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(text("web.problem.title.", status));
        return problem;
    }

    /** A problem nobody has said more about than its status. */
    public static ProblemDetail of(HttpStatus status) {
        return of(status, text("web.problem.detail.", status));
    }

    private static String text(String prefix, HttpStatus status) {
        String key = prefix + status.value();
        return DanishTexts.text(DanishTexts.has(key) ? key : prefix + (status.is5xxServerError() ? 500 : 400));
    }
}
