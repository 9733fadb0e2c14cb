package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.organisation.ChairRotation.Chair;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChairRotationTest {
    private static final List<String> DIRECTORS = List.of("kdir", "vdir", "bkmdir");

    private final ChairRotation rotation = new ChairRotation(DIRECTORS);

    @Test
    void directorsTakeTurns() {
        assertThat(chairs(rotation, nobodyAway(6))).containsExactly("kdir", "vdir", "bkmdir", "kdir", "vdir", "bkmdir");
    }

    @Test
    void absentDirectorSwapsWithTheNextAndTheLaterOrderStays() {
        List<Set<String>> absences = List.of(Set.of("kdir"), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(chairs(rotation, absences)).containsExactly("vdir", "kdir", "bkmdir", "kdir", "vdir");
        assertThat(rotation.chairFor(0, absences).reason()).isEqualTo("Byttet på grund af fravær eller inhabilitet");
        assertThat(rotation.chairFor(1, absences).reason()).isEqualTo("Byttet med en direktør, der var forhindret");
        assertThat(rotation.chairFor(2, absences).reason()).isEqualTo("Efter tur");
    }

    @Test
    void nextButOneChairsWhenTwoAreAway() {
        List<Set<String>> absences = List.of(Set.of("kdir", "vdir"), Set.of(), Set.of());

        assertThat(chairs(rotation, absences)).containsExactly("bkmdir", "vdir", "kdir");
    }

    @Test
    void turnStaysWhenEverybodyIsAway() {
        Chair chair = rotation.chairFor(0, List.of(Set.copyOf(DIRECTORS)));

        assertThat(chair).isEqualTo(new Chair("kdir", "Efter tur, selv om alle har meldt fravær"));
    }

    @Test
    void refusesARotationOfNobody() {
        assertThatThrownBy(() -> new ChairRotation(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void chairsDifferByAtMostOneOverAnyRunWithoutAbsences(
            @ForAll @Size(min = 1, max = 8) Set<@IntRange(max = 20) Integer> directors,
            @ForAll @IntRange(max = 500) int start,
            @ForAll @IntRange(min = 1, max = 200) int length) {
        List<String> order = directors.stream().map(String::valueOf).toList();

        List<String> run =
                chairs(new ChairRotation(order), nobodyAway(start + length)).subList(start, start + length);

        List<Integer> counts = order.stream()
                .map(director -> Collections.frequency(run, director))
                .toList();
        assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(1);
    }

    @Property
    void nobodyChairsAMeetingTheyAreAwayFromUnlessAllAre(
            @ForAll @Size(min = 1, max = 30) List<Set<@IntRange(max = 2) Integer>> away) {
        List<Set<String>> absences =
                away.stream().map(ChairRotationTest::directors).toList();

        List<String> chairs = chairs(rotation, absences);

        for (int meeting = 0; meeting < absences.size(); meeting++) {
            if (absences.get(meeting).size() < DIRECTORS.size()) {
                assertThat(absences.get(meeting)).doesNotContain(chairs.get(meeting));
            }
        }
    }

    private static Set<String> directors(Set<Integer> numbers) {
        return Set.copyOf(numbers.stream().map(DIRECTORS::get).toList());
    }

    private static List<String> chairs(ChairRotation rotation, List<Set<String>> absences) {
        return IntStream.range(0, absences.size())
                .mapToObj(meeting -> rotation.chairFor(meeting, absences).username())
                .toList();
    }

    private static List<Set<String>> nobodyAway(int meetings) {
        return Collections.nCopies(meetings, Set.of());
    }
}
