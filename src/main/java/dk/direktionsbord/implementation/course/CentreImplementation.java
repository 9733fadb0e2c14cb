package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One centre's way with a decision. It can be objected to, never declined: there is no verb for that (S111, S136). It
 * is done when every chosen unit has confirmed, or when the decision's owner has exempted the centre (S47).
 */
final class CentreImplementation {
    private final UUID id;
    private final String centre;
    private final Set<String> units;
    private final Set<String> confirmed;
    private CentreState state;
    private @Nullable LocalDate objectionDeadline;
    private @Nullable LocalDate planEnd;

    CentreImplementation(
            UUID id,
            String centre,
            CentreState state,
            @Nullable LocalDate objectionDeadline,
            @Nullable LocalDate planEnd,
            Collection<String> units,
            Collection<String> confirmed) {
        this.id = id;
        this.centre = centre;
        this.state = state;
        this.objectionDeadline = objectionDeadline;
        this.planEnd = planEnd;
        this.units = new LinkedHashSet<>(units);
        this.confirmed = new LinkedHashSet<>(confirmed);
    }

    static CentreImplementation begun(UUID id, String centre) {
        return new CentreImplementation(id, centre, CentreState.TRANSLATING, null, null, List.of(), List.of());
    }

    /** @param lastDayToObject counted from the translation, for only then is it known what to object to */
    void translate(Translation translation, LocalDate lastDayToObject) {
        refuseUnless(CentreState.TRANSLATING, "translate");
        units.addAll(translation.units());
        objectionDeadline = lastDayToObject;
        state = CentreState.PLANNING;
    }

    void accept(Plan plan) {
        refuseUnless(CentreState.PLANNING, "accept");
        planEnd = plan.end();
        state = CentreState.COMMUNICATING;
    }

    void object(LocalDate today) {
        refuseUnless(CentreState.PLANNING, "object");
        if (objectionDeadline != null && today.isAfter(objectionDeadline)) {
            throw Refusal.at("acceptance", "implementation.objection.tooLate", DanishDay.day(objectionDeadline));
        }
        state = CentreState.OBJECTED;
    }

    void uphold() {
        refuseUnless(CentreState.OBJECTED, "answer");
        state = CentreState.PLANNING;
    }

    void exempt() {
        refuseUnless(CentreState.OBJECTED, "answer");
        state = CentreState.EXEMPTED;
    }

    /** @return when the plan the centre has accepted with ends */
    LocalDate communicate() {
        refuseUnless(CentreState.COMMUNICATING, "communicate");
        state = CentreState.CONFIRMING;
        return Objects.requireNonNull(planEnd, "a centre that communicates has a plan");
    }

    void confirm(String unit) {
        refuseUnlessAwaited(unit);
        confirmed.add(unit);
    }

    /** The unit is not there yet: its duty stays. */
    void answerNotYet(String unit) {
        refuseUnlessAwaited(unit);
    }

    /** Status is reported from the plan on, for as long as the work goes on. */
    void report() {
        if (state() == CentreState.TRANSLATING || state() == CentreState.EXEMPTED) {
            throw refusal("report");
        }
    }

    CentreState state() {
        boolean allConfirmed = state == CentreState.CONFIRMING && confirmed.containsAll(units);
        return allConfirmed ? CentreState.CONFIRMED : state;
    }

    /** Units that have yet to confirm; the centre itself while it is not so far, and nobody when it is done. */
    List<String> lacking() {
        if (state().done()) {
            return List.of();
        }
        return state == CentreState.CONFIRMING
                ? units.stream().filter(unit -> !confirmed.contains(unit)).toList()
                : List.of(centre);
    }

    UUID id() {
        return id;
    }

    String centre() {
        return centre;
    }

    private void refuseUnlessAwaited(String unit) {
        refuseUnless(CentreState.CONFIRMING, "confirm");
        if (!units.contains(unit)) {
            throw Refusal.of("implementation.confirm.notChosen");
        }
        if (confirmed.contains(unit)) {
            throw Refusal.conflict("implementation.confirm.already");
        }
    }

    private void refuseUnless(CentreState needed, String verb) {
        if (state() != needed) {
            throw refusal(verb);
        }
    }

    private Refusal refusal(String verb) {
        String now = DanishTexts.text("implementation.now." + state());
        return Refusal.conflict("implementation.refused." + verb, now);
    }
}
