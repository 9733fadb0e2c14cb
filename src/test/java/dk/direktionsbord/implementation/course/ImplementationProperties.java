package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.ImplementationFixture.LAST_DAY_TO_OBJECT;
import static dk.direktionsbord.implementation.course.ImplementationFixture.TODAY;
import static dk.direktionsbord.implementation.course.ImplementationFixture.implemented;
import static dk.direktionsbord.implementation.course.ImplementationFixture.notImplemented;
import static dk.direktionsbord.implementation.course.ImplementationFixture.plan;
import static dk.direktionsbord.implementation.course.ImplementationFixture.translationTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever people do in whatever order, nothing is implemented while a chosen unit has not confirmed and its centre is
 * not exempted (S47). The test keeps its own book of who confirmed, so it does not ask the code under test.
 */
class ImplementationProperties {
    private static final EnumSet<Verb> WORK = EnumSet.range(Verb.TRANSLATE, Verb.NOT_YET);
    private static final List<String> UNITS = List.of("unit-1", "unit-2");

    @Property(tries = 2000)
    void isNeverImplementedWithAnUnconfirmedUnexemptedCentre(@ForAll("steps") List<Step> steps) {
        Book book = new Book(2);

        steps.forEach(book::take);

        boolean implemented = book.implementation.state() == ImplementationState.IMPLEMENTED;
        Statistics.label("ends")
                .collect(book.implementation.state())
                .coverage(ends -> ends.check(ImplementationState.IMPLEMENTED).percentage(share -> share > 2));
        if (implemented) {
            assertThat(book.everyCentreIsDone()).isTrue();
        }
    }

    @Property(tries = 500)
    void canAlwaysBeCarriedThrough(@ForAll("steps") List<Step> steps) {
        Book book = new Book(2);
        steps.forEach(book::take);
        ImplementationState before = book.implementation.state();

        for (Verb verb : List.of(Verb.TRANSLATE, Verb.UPHOLD, Verb.ACCEPT, Verb.COMMUNICATE, Verb.CONFIRM)) {
            book.takeEverywhere(verb);
        }
        book.take(new Step(Verb.CLOSE_AS_IMPLEMENTED, 0, 0));

        ImplementationState expected = before == ImplementationState.RUNNING ? ImplementationState.IMPLEMENTED : before;
        assertThat(book.implementation.state()).isEqualTo(expected);
    }

    /** Giving up and strangers are rare, so that many sequences get far enough to close. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verb> verbs = Arbitraries.frequencyOf(
                Tuple.of(400, Arbitraries.of(WORK)), Tuple.of(60, Arbitraries.just(Verb.CLOSE_AS_IMPLEMENTED)),
                Tuple.of(10, Arbitraries.just(Verb.CLOSE_AS_STRANGER)), Tuple.of(1, Arbitraries.just(Verb.GIVE_UP)));
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 1);
        return Combinators.combine(verbs, first, first)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    enum Verb {
        TRANSLATE,
        ACCEPT,
        OBJECT,
        UPHOLD,
        EXEMPT,
        COMMUNICATE,
        CONFIRM,
        NOT_YET,
        CLOSE_AS_IMPLEMENTED,
        CLOSE_AS_STRANGER,
        GIVE_UP
    }

    record Step(Verb verb, int centre, int unit) {}

    /** An implementation, and a plain account of what was allowed to happen to it. */
    private static final class Book {
        private final List<UUID> centres = new ArrayList<>();
        private final Set<String> confirmed = new HashSet<>();
        private final Set<Integer> exempted = new HashSet<>();
        private final Implementation implementation;

        Book(int size) {
            List<CentreImplementation> begun = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                centres.add(UUID.randomUUID());
                begun.add(CentreImplementation.begun(centres.get(i), "centre-" + i));
            }
            implementation = new Implementation(UUID.randomUUID(), ImplementationState.RUNNING, begun);
        }

        void takeEverywhere(Verb verb) {
            for (int centre = 0; centre < centres.size(); centre++) {
                for (int unit = 0; unit < UNITS.size(); unit++) {
                    take(new Step(verb, centre, unit));
                }
            }
        }

        void take(Step step) {
            try {
                carryOut(step);
                note(step);
            } catch (Refusal refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }

        private void carryOut(Step step) {
            CentreImplementation centre = implementation.centre(centres.get(step.centre));
            String unit = UNITS.get(step.unit);
            switch (step.verb) {
                case TRANSLATE -> centre.translate(translationTo("unit-1", "unit-2"), LAST_DAY_TO_OBJECT);
                case ACCEPT -> centre.accept(plan());
                case OBJECT -> centre.object(TODAY);
                case UPHOLD -> centre.uphold();
                case EXEMPT -> centre.exempt();
                case COMMUNICATE -> centre.communicate();
                case CONFIRM -> centre.confirm(unit);
                case NOT_YET -> centre.answerNotYet(unit);
                case CLOSE_AS_IMPLEMENTED -> implementation.close(implemented(), true, name -> name);
                case CLOSE_AS_STRANGER -> implementation.close(implemented(), false, name -> name);
                case GIVE_UP -> implementation.close(notImplemented(), true, name -> name);
            }
        }

        private void note(Step step) {
            if (step.verb == Verb.CONFIRM) {
                confirmed.add(step.centre + UNITS.get(step.unit));
            }
            if (step.verb == Verb.EXEMPT) {
                exempted.add(step.centre);
            }
        }

        boolean everyCentreIsDone() {
            for (int i = 0; i < centres.size(); i++) {
                int centre = i;
                boolean allUnits = UNITS.stream().allMatch(unit -> confirmed.contains(centre + unit));
                if (!allUnits && !exempted.contains(centre)) {
                    return false;
                }
            }
            return true;
        }
    }
}
