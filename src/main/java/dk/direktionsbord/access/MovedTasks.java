package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskMove;
import dk.direktionsbord.workflow.TaskMove.Holders;
import dk.direktionsbord.workflow.TaskMoves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which open tasks come to be for others: named as the organisation is before, and as it has been written. */
@Component
class MovedTasks {
    private final Organisation organisation;
    private final ObjectProvider<TaskMoves> tasks;

    MovedTasks(Organisation organisation, ObjectProvider<TaskMoves> tasks) {
        this.organisation = organisation;
        this.tasks = tasks;
    }

    private record Foreseen(TaskMove move, String to, boolean vacant) {}

    /** Those that move when the organisation written in this transaction takes effect. */
    List<MovedTask> foreseenOn(LocalDate day) {
        List<Foreseen> moves = organisation.foreseenOn(
                day,
                () -> tasks.getObject().foreseen().stream().map(this::foreseen).toList());
        return moves.stream()
                .map(each -> new MovedTask(each.move(), name(each.move().from()), each.to(), each.vacant()))
                .toList();
    }

    /** Moves them; answers the organisation they have been asked for. */
    String carryOutOn(LocalDate day, List<MovedTask> moved) {
        return organisation.foreseenOn(day, () -> {
            tasks.getObject().carryOut(moved.stream().map(MovedTask::move).toList());
            return organisation.standing();
        });
    }

    private Foreseen foreseen(TaskMove move) {
        Holders to = move.to();
        boolean vacant = to.person() == null
                && to.groups().stream()
                        .allMatch(group -> organisation.membersOf(group).isEmpty());
        return new Foreseen(move, name(to), vacant);
    }

    private String name(Holders holders) {
        @Nullable String person = holders.person();
        if (person != null) {
            return organisation.nameOf(person);
        }
        return holders.groups().isEmpty()
                ? DanishTexts.text("access.organisation.nobody")
                : holders.groups().stream().sorted().map(this::group).collect(Collectors.joining("; "));
    }

    private String group(String group) {
        String people =
                organisation.membersOf(group).stream().map(organisation::nameOf).collect(Collectors.joining(", "));
        return people.isEmpty() ? organisation.groupName(group) : organisation.groupName(group) + " (" + people + ")";
    }
}
