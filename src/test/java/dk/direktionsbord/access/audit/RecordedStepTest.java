package dk.direktionsbord.access.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.workflow.DanishTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a table of the record notes in the audit, people read it in Danish. */
class RecordedStepTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/direktionsbord");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.log\\.[A-Za-z.]*)\"");

    /** What a key that ends with a dot is completed with. */
    private static final Map<String, List<String>> COMPLETED = Map.of(
            "matter.log.contributed.", names("matter.Contribution$Position"),
            "matter.log.recusal.", names("access.RecusalOutcome"),
            "decision.log.gate.", names("decision.gate.GateDecision"),
            "decision.log.cooperation.", names("decision.cooperation.RecordCooperationAnswer$Choice"),
            "implementation.log.",
                    Stream.of(
                                    names("implementation.ReminderStep"),
                                    names("implementation.ConfirmationResult"),
                                    names("implementation.ObjectionResult"),
                                    List.of("IMPLEMENTED", "NOT_IMPLEMENTED"))
                            .flatMap(List::stream)
                            .toList());

    static Stream<String> keys() {
        return written()
                .flatMap(key -> key.endsWith(".")
                        ? COMPLETED.getOrDefault(key, List.of("?")).stream().map(key::concat)
                        : Stream.of(key));
    }

    static Stream<AuditEntry> ofMeetings() {
        return Stream.concat(names("meeting.agenda.PaperStep").stream(), names("meeting.MeetingChange$Kind").stream())
                .map(step -> entry(Way.RECORD, "MEETING", step));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysEveryStepOfAMatterInDanish(String key) {
        assertThat(DanishTexts.has(key)).as("the line in the matter's log").isTrue();
        saysInDanish(entry(Way.RECORD, "MATTER", key));
    }

    @ParameterizedTest
    @MethodSource("ofMeetings")
    void saysEveryStepOfAMeetingInDanish(AuditEntry entry) {
        saysInDanish(entry);
    }

    /** Nobody writes another key to a matter's log than the ones found in the sources. */
    @Test
    void findsEveryKeyThatIsWritten() {
        Set<String> written = keys().collect(toSet());

        Set<String> texts = Stream.of("matter", "decision", "implementation", "meeting")
                .flatMap(room -> lines(Path.of("src/main/resources/messages", room + "_da.properties")))
                .filter(line -> line.matches(".*\\.log\\..*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(RecordedStepTest::isStep)
                .collect(toSet());
        assertThat(written).hasSizeGreaterThan(60).isEqualTo(texts);
    }

    /** A new table whose rows are deeds fails here until its steps have their words and stand in this test. */
    @Test
    void knowsEveryTableThatNotesDeeds() {
        List<String> tables = JdbcClient.create(TestDatabase.fresh())
                .sql("select tgrelid::regclass::text from pg_trigger join pg_proc p on p.oid = tgfoid "
                        + "where p.proname = 'audit_deed' order by 1")
                .query(String.class)
                .list();

        assertThat(tables)
                .map(table -> table.substring(table.indexOf('.') + 1))
                .containsExactly("matter_log", "meeting_change", "paper_step");
    }

    @Test
    void saysSoOfAStepThatAnotherVersionHasWritten() {
        assertThat(RecordedStep.of(entry(Way.RECORD, "MATTER", "matter.log.fromTomorrow")))
                .contains("Et trin, som denne udgave ikke kender");
        assertThat(RecordedStep.of(entry(Way.RECORD, "SOMETHING", "ELSE")))
                .contains("Et trin, som denne udgave ikke kender");
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "RECORD", mode = EnumSource.Mode.EXCLUDE)
    void leavesAddressesAsTheyAre(Way way) {
        assertThat(RecordedStep.of(entry(way, "MATTER", "GET /sager/matter.log.closed")))
                .isEmpty();
    }

    /** The other words of the log: the ways in, the deeds, what it was about, and how much was seen. */
    @Test
    void saysEveryOtherWordInDanish() {
        Stream<String> kinds = found(Pattern.compile("about\\(\"([A-Z]+)\"|Map.entry\\(\"[a-z-]+\", \"([A-Z]+)\"\\)"))
                .map(found -> "kind." + (found.group(1) == null ? found.group(2) : found.group(1)));
        List<String> words = Stream.of(
                        kinds,
                        names("access.audit.Way").stream().map("way."::concat),
                        names("access.audit.Deed").stream().map("deed."::concat),
                        names("matter.Sighting").stream().map("outcome."::concat))
                .flatMap(all -> all)
                .distinct()
                .toList();

        assertThat(words)
                .contains("kind.ORGANISATION", "kind.MATTER")
                .allMatch(word -> DanishTexts.has("overview.audit." + word));
    }

    private static void saysInDanish(AuditEntry entry) {
        assertThat(DanishTexts.has(RecordedStep.keyOf(entry)))
                .as(RecordedStep.keyOf(entry))
                .isTrue();
        assertThat(RecordedStep.of(entry).orElseThrow()).isNotBlank().doesNotContain(".log.", ".step.", "{");
    }

    private static Stream<String> written() {
        return found(KEY)
                .map(found -> found.group(1))
                .filter(RecordedStepTest::isStep)
                .distinct();
    }

    /** On whose behalf is added to a step, and is none itself. */
    private static boolean isStep(String key) {
        return !key.equals("matter.log.behalf");
    }

    private static Stream<MatchResult> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(RecordedStepTest::lines)
                    .flatMap(line -> pattern.matcher(line).results());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> names(String type) {
        try {
            return Arrays.stream(Class.forName("dk.direktionsbord." + type).getEnumConstants())
                    .map(Object::toString)
                    .toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static AuditEntry entry(Way way, String kind, String detail) {
        return new AuditEntry(
                0,
                Instant.EPOCH,
                "chef.das",
                null,
                way,
                Deed.DID,
                kind,
                "9b2f6a54-1c37-4f5e-8d0e-2f6a1c375f5e",
                "OK",
                detail);
    }
}
