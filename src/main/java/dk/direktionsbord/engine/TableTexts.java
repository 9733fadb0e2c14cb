package dk.direktionsbord.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * What is written in a decision table besides its logic.
 *
 * @param reasons the Danish reason of each rule by its id, as users read it: without the numbers of the requirements it
 *     comes from, which stand in brackets for process owners
 * @param readsClock whether a cell asks for the time, so that the same question may get another answer later
 */
record TableTexts(Map<String, String> reasons, boolean readsClock) {
    private static final Pattern REQUIREMENTS = Pattern.compile("\\((?:[SPCGR]\\d+(?:, )?)+");
    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");

    static TableTexts of(DmnModelInstance model) {
        Map<String, String> reasons = new LinkedHashMap<>();
        model.getModelElementsByType(Rule.class).forEach(rule -> reasons.put(rule.getId(), reason(rule)));
        boolean clock = model.getModelElementsByType(Text.class).stream()
                .anyMatch(text -> CLOCK.matcher(text.getTextContent()).find());
        return new TableTexts(reasons, clock);
    }

    private static String reason(Rule rule) {
        return Optional.ofNullable(rule.getDescription())
                .map(description -> forUsers(description.getTextContent()))
                .orElse("");
    }

    private static String forUsers(String annotation) {
        return REQUIREMENTS
                .matcher(annotation)
                .replaceAll("(")
                .replaceAll("\\s*\\(\\)", "")
                .strip();
    }
}
