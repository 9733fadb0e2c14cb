package dk.direktionsbord.kle;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Asks the imported plan. What somebody writes on a matter is a subject of any level, or a subject and a handlingsfacet, such
 * as "00.01.10 P35". Without an imported plan every number that looks like one is taken.
 */
@Service
public class KlePlan {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final KleTable table;
    private final Clock clock;

    KlePlan(KleTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public Optional<KleNumber> find(String number) {
        return table.find(number);
    }

    /** Numbers that begin with the words, or whose title holds them; at most a hundred, those that have ended too. */
    public List<KleNumber> search(String words) {
        return words.isBlank() ? List.of() : table.search(words.strip());
    }

    /** Whether it can be chosen today; one that ends later can. */
    public boolean holds(KleNumber number) {
        LocalDate endedOn = number.endedOn();
        return endedOn == null || endedOn.isAfter(LocalDate.now(clock.withZone(DENMARK)));
    }

    /** The newest imports first. */
    public List<KleImport> imports() {
        return table.imports();
    }

    /** In Danish what is wrong with what somebody wrote; empty when nothing is, or when nothing was written. */
    public Optional<String> wrong(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        String[] parts = written.strip().split(" ");
        if (parts.length > 2 || !isSubject(parts[0]) || parts.length == 2 && isSubject(parts[1])) {
            return Optional.of(DanishTexts.text("kle.written"));
        }
        return Stream.of(parts).map(this::unknown).flatMap(Optional::stream).findFirst();
    }

    /** The title of the subject that was written; empty when the plan does not have it. */
    public Optional<String> titleOf(String written) {
        return written.isBlank()
                ? Optional.empty()
                : find(written.strip().split(" ")[0]).map(KleNumber::title);
    }

    private static boolean isSubject(String number) {
        return KleKind.of(number).map(KleKind::isSubject).orElse(false);
    }

    private Optional<String> unknown(String number) {
        Optional<KleKind> kind = KleKind.of(number);
        if (kind.isEmpty()) {
            return Optional.of(DanishTexts.text("kle.written"));
        }
        Optional<KleNumber> found = table.find(number);
        if (found.isEmpty()) {
            return table.knows(kinds(kind.get()))
                    ? Optional.of(DanishTexts.text("kle.unknown", number))
                    : Optional.empty();
        }
        return holds(found.get()) ? Optional.empty() : Optional.of(DanishTexts.text("kle.ended", number));
    }

    private static List<KleKind> kinds(KleKind like) {
        return Stream.of(KleKind.values())
                .filter(kind -> kind.isSubject() == like.isSubject())
                .toList();
    }
}
