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
        problem.setTitle(DanishTexts.text("web.problem.title." + status.value()));
        return problem;
    }
}
