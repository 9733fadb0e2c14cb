package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.matter.CentreConsequence;
import dk.direktionsbord.matter.MatterFacts;
import dk.direktionsbord.matter.MatterType;
import dk.direktionsbord.workflow.FieldError;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A matter as machines send it: the agenda item's fields, with the facts of the decision tables and the finances each
 * in a part of its own. What is said of recusals is reported as on the matter's page.
 */
record NewMatter(
        @Nullable String title,
        @Nullable String summary,
        @Nullable MatterType type,
        @Nullable String owningCentre,
        @Nullable MatterFacts facts,
        @Nullable List<String> recommendation,
        @Nullable Money finances,
        @Nullable String valueForCitizens,
        @Nullable String presentation,
        @Nullable String alternatives,
        @Nullable List<CentreConsequence> crossCuttingPerspective,
        @Nullable String legalBasis,
        @Nullable String staff,
        @Nullable String communication,
        @Nullable String nextSteps,
        @Nullable List<String> targetGroups,
        @Nullable List<String> hearings,
        @Nullable List<String> indicators,
        @Nullable String kleMainGroup,
        @Nullable String initiativeOrigin,
        @Nullable LocalDate deadline,
        @Nullable Boolean open,
        @Nullable String closedReason,
        @Nullable String publicDecisionText,
        @Nullable Boolean crossCutting,
        @Nullable Boolean political,
        @Nullable List<Recusal> recusals) {
    private static final Set<String> APART =
            Set.of("facts", "finances", "recommendation", "crossCutting", "political", "recusals", "open");
    private static final Set<String> FACTS = names(MatterFacts.class);
    private static final Set<String> MONEY = names(Money.class);

    /** The same as the fields of the form in Tasklist, so that one set of rules holds for both. */
    Map<String, @Nullable Object> asForm(ObjectMapper mapper) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields(mapper, this).forEach((name, value) -> {
            if (!APART.contains(name)) {
                values.put(name, value);
            }
        });
        values.put("open", open == null || open);
        values.put("recommendation", rows(recommendation));
        if (facts != null) {
            values.putAll(fields(mapper, facts));
        }
        if (finances != null) {
            values.putAll(fields(mapper, finances.asForm()));
        }
        return values;
    }

    /** A mistake in the form's words, told in the words of the body that was sent. */
    static FieldError inBody(FieldError error) {
        String name = error.field().replaceAll("\\..*$|\\[.*$", "");
        String path = error.field().replaceAll("^(recommendation\\[\\d+])\\.text$", "$1");
        String prefix = FACTS.contains(name) ? "facts." : MONEY.contains(name) ? "finances." : "";
        return new FieldError(prefix + path, error.message());
    }

    List<Recusal> toldRecusals() {
        return recusals == null ? List.of() : recusals;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fields(ObjectMapper mapper, Object value) {
        return mapper.convertValue(value, LinkedHashMap.class);
    }

    private static List<Map<String, String>> rows(@Nullable List<String> sentences) {
        return sentences == null
                ? List.of()
                : sentences.stream()
                        .map(sentence -> Map.of("text", String.valueOf(sentence)))
                        .toList();
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Amounts in 1,000 kr. for the years they concern; negative is a saving or an income. */
    record Money(
            @Nullable Boolean hasConsequences,
            @Nullable Integer operations1000kr,
            @Nullable Integer capital1000kr,
            @Nullable List<Integer> years,
            @Nullable String funding,
            @Nullable String financeRemark) {
        private Form asForm() {
            List<String> chosen = years == null
                    ? List.of()
                    : years.stream().map(String::valueOf).toList();
            boolean concerned =
                    Boolean.TRUE.equals(hasConsequences) || notZero(operations1000kr) || notZero(capital1000kr);
            return new Form(concerned, operations1000kr, capital1000kr, chosen, funding, financeRemark);
        }

        private static boolean notZero(@Nullable Integer amount) {
            return amount != null && amount != 0;
        }

        private record Form(
                boolean hasConsequences,
                @Nullable Integer operations1000kr,
                @Nullable Integer capital1000kr,
                List<String> years,
                @Nullable String funding,
                @Nullable String financeRemark) {}
    }

    /**
     * What the sender knows of a recusal.
     *
     * @param ground a {@link dk.direktionsbord.access.RecusalGround}, or in words with the number it has in forvaltningsloven
     *     § 3, stk. 1
     * @param afgjortAf not taken in: here the superior decides
     */
    record Recusal(
            @Nullable String username,
            @Nullable Boolean reported,
            @Nullable String ground,
            @Nullable String afgjortAf,
            @Nullable String resultat,
            @Nullable String konsekvens) {}
}
