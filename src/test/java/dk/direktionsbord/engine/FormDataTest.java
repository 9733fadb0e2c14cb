package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a form's condition reads, and what it costs. */
class FormDataTest {
    private final HideCondition conditions = new HideCondition();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void doesNotAskWhatTheFormShowsForAConditionOnTheSubmittedAlone() {
        assertThat(hides("=choice != \"RETURN\"", Map.of("choice", "RETURN"))).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void readsWhatTheFormShowsWhereNothingWasSubmitted() {
        assertThat(hides("=matterText = null or matterText = \"\"", Map.of("choice", "RETURN")))
                .isFalse();
        assertThat(asked.get()).isPositive();
    }

    @Test
    void readsTheSubmittedBeforeWhatTheFormShows() {
        assertThat(hides("=matterText = \"vist\"", Map.of("matterText", "sendt")))
                .isFalse();
    }

    @Test
    void readsABlankThatWasSubmittedAsNothing() {
        Map<String, Object> blank = new HashMap<>();
        blank.put("matterText", null);

        assertThat(hides("=matterText = null", blank)).isTrue();
    }

    @Test
    void knowsARowByThisAlone() {
        FormData row = FormData.ofRow(Map.of("outcome", "RETURNED"));

        assertThat(conditions.hides("=this.outcome != \"RETURNED\"", row)).isFalse();
        assertThat(conditions.hides("=outcome = \"RETURNED\"", row)).isFalse();
    }

    private boolean hides(String condition, Map<String, Object> submitted) {
        return conditions.hides(condition, new FormData(submitted, () -> {
            asked.incrementAndGet();
            return Map.of("matterText", "vist");
        }));
    }
}
