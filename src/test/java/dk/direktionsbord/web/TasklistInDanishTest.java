package dk.direktionsbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist falls back to the bare key where a word is missing, so every English word needs a Danish one. */
class TasklistInDanishTest {

    private static final String LOCALES = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{?\\s*\\w+\\s*}?}|%[sd]|<br/>|href=\"[^\"]*\"");

    private static final Set<String> THE_SAME_IN_BOTH_LANGUAGES = Set.of(
            "dateLocales.calendar.sameElse",
            "dateLocales.week.dow",
            "dateLocales.week.doy",
            "labels.AUTH_DAY_CONTEXT_WEEKEND",
            "labels.FILTER",
            "labels.NO_TASK_FORM",
            "labels.SEARCH_GREATER_THAN",
            "labels.SEARCH_GREATER_THAN_EQUALS",
            "labels.SEARCH_LESS_THAN",
            "labels.SEARCH_LESS_THAN_EQUALS");

    private final Map<String, String> english = words("en.json");

    private final Map<String, String> danish = words("da.json");

    @Test
    void hasADanishWordForEveryEnglishOne() {
        assertThat(danish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void keepsThePlaceholdersOfEveryText() {
        assertThat(danish).allSatisfy((key, text) -> assertThat(placeholders(text))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english.getOrDefault(key, ""))));
    }

    @Test
    void leavesNoTextInEnglish() {
        var untouched = english.keySet().stream()
                .filter(key -> english.get(key).equals(danish.get(key)))
                .toList();

        assertThat(untouched).containsExactlyInAnyOrderElementsOf(THE_SAME_IN_BOTH_LANGUAGES);
    }

    @Test
    void callsTheChoicesOfATaskWhatTheVocabularyDoes() {
        assertThat(danish)
                .containsEntry("labels.CLAIM_TASK", "Tag opgaven")
                .containsEntry("labels.UNCLAIM_TASK", "Læg opgaven tilbage")
                .containsEntry("labels.COMPLETE", "Færdig");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> words(String file) {
        try (var content = TasklistInDanishTest.class.getClassLoader().getResourceAsStream(LOCALES + file)) {
            var words = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(content), words);
            return words;
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + file, unreadable);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isValueNode()) {
            words.put(path.substring(1), node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "." + i, node.get(i), words);
            }
        } else {
            node.fields().forEachRemaining(field -> collect(path + "." + field.getKey(), field.getValue(), words));
        }
    }
}
