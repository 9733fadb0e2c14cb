package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.ImplementationState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Centres and implementations in the states tests begin from. */
final class ImplementationFixture {
    static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    static final LocalDate LAST_DAY_TO_OBJECT = LocalDate.of(2027, 2, 8);

    private ImplementationFixture() {}

    static CentreImplementation centreToTranslate() {
        return CentreImplementation.begun(UUID.randomUUID(), "C-DAS");
    }

    static CentreImplementation translatedCentre(String... units) {
        CentreImplementation centre = centreToTranslate();
        centre.translate(translationTo(units), LAST_DAY_TO_OBJECT);
        return centre;
    }

    static CentreImplementation objectedCentre() {
        CentreImplementation centre = translatedCentre("I-DAS-S1");
        centre.object(TODAY);
        return centre;
    }

    static CentreImplementation exemptedCentre() {
        CentreImplementation centre = objectedCentre();
        centre.exempt();
        return centre;
    }

    static CentreImplementation communicatedCentre(String... units) {
        CentreImplementation centre = translatedCentre(units);
        centre.accept(plan());
        centre.communicate();
        return centre;
    }

    static Implementation implementationOf(CentreImplementation... centres) {
        return new Implementation(UUID.randomUUID(), ImplementationState.RUNNING, List.of(centres));
    }

    static Translation translationTo(String... units) {
        return new Translation("Vi ringer til forældrene.", "Så flere børn kommer i skole.", List.of(units));
    }

    static Plan plan() {
        return Plan.of("Skolerne begynder efter vinterferien.", TODAY, TODAY.plusMonths(2));
    }

    static Closure implemented() {
        return Closure.of(Closure.Outcome.IMPLEMENTED, "Det gik, som vi ville.");
    }

    static Closure notImplemented() {
        return Closure.of(Closure.Outcome.NOT_IMPLEMENTED, "Loven blev ændret.");
    }
}
