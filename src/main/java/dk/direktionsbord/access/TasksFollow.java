package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationRecord;
import dk.direktionsbord.workflow.TaskMove;
import dk.direktionsbord.workflow.TaskMoves;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets open tasks follow the organisation when it has changed by itself: a role that begins or ends on its day or with a
 * login, or a new file at start.
 */
@Service
public class TasksFollow {
    private final Organisation organisation;
    private final OrganisationRecord record;
    private final ObjectProvider<TaskMoves> tasks;

    TasksFollow(Organisation organisation, OrganisationRecord record, ObjectProvider<TaskMoves> tasks) {
        this.organisation = organisation;
        this.record = record;
        this.tasks = tasks;
    }

    /** Asks every open task anew when the organisation is not the one they were asked for last; answers how many moved. */
    @Transactional
    public int turn() {
        if (record.tasksAreAskedFor(organisation.standing())) {
            return 0;
        }
        organisation.readAgain();
        String standing = organisation.standing();
        if (record.tasksAskedFor().equals(Optional.of(standing))) {
            return 0;
        }
        List<TaskMove> moves = tasks.getObject().foreseen();
        tasks.getObject().carryOut(moves);
        record.tasksHaveBeenAskedFor(standing);
        return moves.size();
    }
}
