package dk.direktionsbord.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a form that its file cannot say, such as "an amount needs a funding". They are asked together with the file's
 * own rules, so that a person is told every mistake at once.
 */
public interface FormRules {
    /** The form's id. */
    String form();

    /**
     * @param values what was submitted, as it came
     * @param scope the task's place, or empty for a start form
     * @return every broken rule at its field
     */
    List<FieldError> broken(String person, Map<String, @Nullable Object> values, Optional<CaseScope> scope);
}
