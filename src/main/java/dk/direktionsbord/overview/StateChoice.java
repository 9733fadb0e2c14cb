package dk.direktionsbord.overview;

import static java.util.stream.Collectors.toCollection;

import dk.direktionsbord.matter.MatterState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The choices of the state filter: every state, those in progress, those that have ended, or one. */
record StateChoice(String id) {
    static final StateChoice ALL = new StateChoice("alle");
    static final StateChoice IN_PROGRESS = new StateChoice("i-gang");
    static final StateChoice ENDED = new StateChoice("afsluttet");

    /** The choice with the id; an id that is none of the choices means all. */
    static StateChoice of(String id) {
        StateChoice choice = new StateChoice(id);
        return choices().contains(choice) ? choice : ALL;
    }

    static List<StateChoice> choices() {
        return Stream.concat(
                        Stream.of(ALL, IN_PROGRESS, ENDED),
                        Arrays.stream(MatterState.values()).map(state -> new StateChoice(state.name())))
                .toList();
    }

    Set<MatterState> states() {
        return EnumSet.allOf(MatterState.class).stream()
                .filter(this::includes)
                .collect(toCollection(() -> EnumSet.noneOf(MatterState.class)));
    }

    private boolean includes(MatterState state) {
        if (equals(ALL)) {
            return true;
        }
        if (equals(IN_PROGRESS)) {
            return !state.isEnded();
        }
        return equals(ENDED) ? state.isEnded() : state.name().equals(id);
    }
}
