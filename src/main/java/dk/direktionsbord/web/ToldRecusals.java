package dk.direktionsbord.web;

import static java.util.Objects.requireNonNullElse;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.web.NewMatter.Recusal;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports what is told of recusals when a matter is submitted, as if it were reported right after (L-INH-5). */
@Component
class ToldRecusals {
    private static final Pattern NUMBER = Pattern.compile("\\bnr\\. ?([1-5])\\b");
    private static final Map<String, String> FIELDS = Map.of("person", "username", "text", "ground");

    private final MatterRecusals recusals;

    ToldRecusals(MatterRecusals recusals) {
        this.recusals = recusals;
    }

    /** Reports all of them, or refuses with every mistake at its field. */
    void report(UUID matter, String by, List<Recusal> told) {
        List<FieldError> mistakes = new ArrayList<>();
        ownLast(told, by).forEach(index -> {
            try {
                recusals.report(reportOf(matter, told.get(index), by), by);
            } catch (Refusal refusal) {
                mistakes.addAll(inBody(refusal, "recusals[" + index + "]"));
            }
        });
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }

    /** Whoever has reported themselves is kept from the matter, and can report nobody else in it. */
    private static List<Integer> ownLast(List<Recusal> told, String by) {
        return IntStream.range(0, told.size())
                .boxed()
                .sorted(Comparator.comparing(index -> by.equals(told.get(index).username())))
                .toList();
    }

    private static RecusalReport reportOf(UUID matter, Recusal told, String by) {
        String words = requireNonNullElse(told.ground(), "");
        return new RecusalReport(matter, requireNonNullElse(told.username(), by), groundIn(words), words);
    }

    private static @Nullable RecusalGround groundIn(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find()
                ? RecusalGround.values()[Integer.parseInt(number.group(1)) - 1]
                : Arrays.stream(RecusalGround.values())
                        .filter(ground -> ground.name().equals(words))
                        .findFirst()
                        .orElse(null);
    }

    private static List<FieldError> inBody(Refusal refusal, String place) {
        return refusal.errors().isEmpty()
                ? List.of(new FieldError(place, requireNonNullElse(refusal.getMessage(), "")))
                : refusal.errors().stream()
                        .map(error -> new FieldError(
                                place + "." + FIELDS.getOrDefault(error.field(), error.field()), error.message()))
                        .distinct()
                        .toList();
    }
}
