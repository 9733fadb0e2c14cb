package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The latest answers of decision tables by version of the table and inputs. A table without a clock in it answers the
 * same question alike for ever, and reading its cells costs milliseconds; a form with outcomes asks three times.
 */
final class RememberedAnswers {
    private static final int MOST = 2000;

    private final Map<Question, List<Match>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, List<Match>> eldest) {
                    return size() > MOST;
                }
            });

    List<Match> get(String definitionId, Map<String, @Nullable Object> inputs, Supplier<List<Match>> ask) {
        Question question = new Question(definitionId, new HashMap<>(inputs));
        List<Match> known = answers.get(question);
        if (known != null) {
            return known;
        }
        List<Match> answer = List.copyOf(ask.get());
        answers.put(question, answer);
        return answer;
    }

    private record Question(String definitionId, Map<String, @Nullable Object> inputs) {}
}
