package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a submitted form is refused for, whichever way it came. */
class FormCheckTest {
    private static final FormSchema FORM = form(
            """
            {"id": "example", "components": [
              {"type": "text", "text": "Vejledning"},
              {"type": "textfield", "key": "title", "label": "Titel",
               "validate": {"required": true, "maxLength": 10}},
              {"type": "group", "components": [
                {"type": "number", "key": "amount", "label": "Beløb", "decimalDigits": 0},
                {"type": "checkbox", "key": "urgent", "label": "Haster"}]},
              {"type": "select", "key": "centre", "label": "Center", "valuesKey": "centres"},
              {"type": "taglist", "key": "centres", "label": "Centre", "valuesKey": "centres"},
              {"type": "radio", "key": "choice", "label": "Valg",
               "values": [{"value": "APPROVE"}, {"value": "RETURN"}]},
              {"type": "textarea", "key": "reason", "label": "Grund", "validate": {"required": true},
               "conditional": {"hide": "=choice != \\"RETURN\\""}},
              {"type": "datetime", "key": "day", "dateLabel": "Dag"},
              {"type": "dynamiclist", "path": "rows", "label": "Rækker", "components": [
                {"type": "textfield", "key": "text", "label": "Tekst", "validate": {"required": true}},
                {"type": "textfield", "key": "note", "label": "Note"}]}]}
            """);

    @Test
    void takesInWhatTheFormAllows() {
        Map<String, Object> clean = check(Map.of(
                "title",
                "Sag",
                "amount",
                3,
                "urgent",
                true,
                "centre",
                "C-DAS",
                "day",
                "2027-02-01",
                "rows",
                List.of(Map.of("text", "a"))));

        assertThat(clean)
                .containsEntry("title", "Sag")
                .containsEntry("amount", 3)
                .containsEntry("day", "2027-02-01");
    }

    @Test
    void tellsEveryMistakeAtOnceEachAtItsField() {
        List<FieldError> errors = refused(Map.of(
                "title",
                "x".repeat(11),
                "amount",
                "tre",
                "urgent",
                "ja",
                "centre",
                "C-XXX",
                "choice",
                "MAYBE",
                "day",
                "i morgen",
                "hack",
                1));

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("title", "amount", "urgent", "centre", "choice", "day", "hack");
        assertThat(errors).extracting(FieldError::message).allMatch(message -> message.contains("»"));
    }

    @Test
    void refusesAMissingRequiredFieldAlsoWhenItIsBlank() {
        assertThat(refused(Map.of("title", "   ")))
                .extracting(FieldError::field)
                .containsExactly("title");
    }

    @Test
    void requiresAFieldOnlyWhileTheFormShowsIt() {
        assertThat(check(Map.of("title", "Sag", "choice", "APPROVE"))).containsEntry("choice", "APPROVE");
        assertThat(refused(Map.of("title", "Sag", "choice", "RETURN")))
                .extracting(FieldError::field)
                .containsExactly("reason");
    }

    @Test
    void refusesATextInAFieldThatIsNotShown() {
        assertThat(refused(Map.of("title", "Sag", "choice", "APPROVE", "reason", "fordi")))
                .extracting(FieldError::field)
                .containsExactly("reason");
    }

    @Test
    void namesTheRowAndTheFieldOfAMistakeInAList() {
        List<FieldError> errors = refused(
                Map.of("title", "Sag", "rows", List.of(Map.of("text", "a"), Map.of("note", "b"), Map.of("x", "y"))));

        assertThat(errors).extracting(FieldError::field).containsExactly("rows[1].text", "rows[2].x", "rows[2].text");
    }

    @Test
    void dropsRowsThatNobodyFilledIn() {
        Map<String, Object> clean = check(Map.of("title", "Sag", "rows", List.of(Map.of("text", " "))));

        assertThat(clean.get("rows")).isEqualTo(List.of());
    }

    @Test
    void refusesFiveThousandChoicesThatDoNotExistWithoutRepeatingThem() {
        List<String> many = java.util.stream.IntStream.range(0, 5000)
                .mapToObj(number -> "C-" + number)
                .toList();

        List<FieldError> errors = refused(Map.of("title", "Sag", "centres", many));

        assertThat(errors).singleElement().satisfies(error -> assertThat(error.message())
                .hasSizeLessThan(200));
    }

    @Test
    void refusesTheSameChoiceTwice() {
        assertThat(refused(Map.of("title", "Sag", "centres", List.of("C-DAS", "C-DAS"))))
                .extracting(FieldError::field)
                .containsExactly("centres");
    }

    @Test
    void tellsTheRoomsOwnRulesBesidesTheFormsOwnButNotTwiceForAField() {
        List<FieldError> rules = List.of(new FieldError("title", "igen"), new FieldError("amount", "mangler"));

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> newCheck().check(FORM, new HashMap<>(), () -> rules));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("title", "amount");
    }

    private static Map<String, Object> check(Map<String, Object> values) {
        return newCheck().check(FORM, values, List::of);
    }

    private static List<FieldError> refused(Map<String, Object> values) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(values));
        assertThat(refusal).as("the form is refused").isNotNull();
        return new ArrayList<>(refusal.errors());
    }

    private static FormCheck newCheck() {
        List<Option> centres = List.of(new Option("C-DAS", "Dagtilbud og Skole"), new Option("C-BUF", "Børn og Unge"));
        return new FormCheck(new HideCondition(), list -> centres, Map::of);
    }

    private static FormSchema form(String json) {
        try {
            return FormSchema.of(new ObjectMapper().readTree(json));
        } catch (java.io.IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
