package dk.direktionsbord.kle;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in the numbers of a file one by one, and every mistake with its line. */
final class KleReading {
    private static final int LONGEST = 500;
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd-MM-yyyy"));

    private final Map<String, KleNumber> numbers = new LinkedHashMap<>();
    private final List<KleMistake> mistakes = new ArrayList<>();

    /** A number as it stands in the file; what is absent is null. */
    record Raw(
            int line,
            @Nullable String number,
            @Nullable String title,
            @Nullable String preservation,
            @Nullable String endedOn) {}

    void wrong(int line, String key, Object... arguments) {
        mistakes.add(new KleMistake(line, DanishTexts.text("kle." + key, arguments)));
    }

    void take(Raw raw) {
        String number = words(raw.number());
        String title = words(raw.title());
        Optional<KleKind> kind = KleKind.of(number);
        if (kind.isEmpty()) {
            wrong(raw.line(), "number", number);
        }
        if (title.isEmpty() || title.length() > LONGEST) {
            wrong(raw.line(), "title", number, LONGEST);
        }
        Preservation preservation = preservation(raw);
        LocalDate endedOn = day(raw);
        kind.map(known -> new KleNumber(number, known, title, preservation, endedOn))
                .filter(whole -> numbers.putIfAbsent(number, whole) != null)
                .ifPresent(twice -> wrong(raw.line(), "twice", number));
    }

    /** The numbers, unless there was a mistake or nothing at all. */
    Map<String, KleNumber> whole() {
        if (mistakes.isEmpty() && numbers.isEmpty()) {
            wrong(1, "empty");
        }
        if (!mistakes.isEmpty()) {
            throw KleFileRefused.because(mistakes);
        }
        return numbers;
    }

    private Preservation preservation(Raw raw) {
        return switch (words(raw.preservation()).toLowerCase(DanishTexts.DANISH)) {
            case "b", "bevares" -> Preservation.PRESERVE;
            case "k", "kasseres" -> Preservation.DISCARD;
            case "", "tom" -> Preservation.UNKNOWN;
            default -> {
                wrong(raw.line(), "preservation", words(raw.preservation()));
                yield Preservation.UNKNOWN;
            }
        };
    }

    private @Nullable LocalDate day(Raw raw) {
        String text = words(raw.endedOn());
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException otherwise) {
                // the next way to write a day
            }
        }
        wrong(raw.line(), "day", text);
        return null;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
