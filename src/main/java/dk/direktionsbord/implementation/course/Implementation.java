package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A decision on its way out to every affected centre. It binds them all, also a centre whose chef was absent when the
 * decision was taken (S151), and it is implemented only when each of them is done (S47).
 */
final class Implementation {
    private final UUID id;
    private final List<CentreImplementation> centres;
    private ImplementationState state;

    Implementation(UUID id, ImplementationState state, List<CentreImplementation> centres) {
        this.id = id;
        this.state = state;
        this.centres = List.copyOf(centres);
    }

    /**
     * Ends the implementation.
     *
     * @param byOwner whether the one who closes is the decision's owner; nobody else may
     * @param nameOf the name of a centre or unit by its id, for naming those who lack
     */
    void close(Closure closure, boolean byOwner, Function<String, String> nameOf) {
        if (!byOwner) {
            throw Refusal.forbidden("implementation.close.notOwner");
        }
        if (state != ImplementationState.RUNNING) {
            throw Refusal.conflict("implementation.close.already");
        }
        if (closure.outcome() == ImplementationState.IMPLEMENTED && !lacking().isEmpty()) {
            throw Refusal.of("implementation.close.lacking", lackingText(nameOf));
        }
        state = closure.outcome();
    }

    /** Those who have yet to do their part: units that have not confirmed, and centres that are not so far. */
    List<String> lacking() {
        return centres.stream().flatMap(centre -> centre.lacking().stream()).toList();
    }

    private String lackingText(Function<String, String> nameOf) {
        return String.join(
                ", ",
                centres.stream()
                        .filter(centre -> !centre.state().done())
                        .map(centre -> lackingText(centre, nameOf))
                        .toList());
    }

    private static String lackingText(CentreImplementation centre, Function<String, String> nameOf) {
        List<String> names = centre.lacking().stream().map(nameOf).toList();
        String how = centre.state() == CentreState.CONFIRMING ? "units" : "centre";
        return DanishTexts.text(
                "implementation.lacking." + how, nameOf.apply(centre.centre()), String.join(", ", names));
    }

    CentreImplementation centre(UUID centreId) {
        return centres.stream()
                .filter(centre -> centre.id().equals(centreId))
                .findFirst()
                .orElseThrow();
    }

    ImplementationState state() {
        return state;
    }

    UUID id() {
        return id;
    }
}
