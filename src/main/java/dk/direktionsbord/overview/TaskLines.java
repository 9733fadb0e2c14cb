package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterSearch;
import dk.direktionsbord.matter.MatterSummary;
import dk.direktionsbord.workflow.Briefings;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskBriefing.Brief;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open tasks as lines, with what each is about, who has it and how its deadline stands (S59). */
@Component
class TaskLines {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final Tasks tasks;
    private final MatterSearch matters;
    private final Briefings briefings;
    private final Names names;
    private final DueMark due;

    TaskLines(Tasks tasks, MatterSearch matters, Briefings briefings, Names names, DueMark due) {
        this.tasks = tasks;
        this.matters = matters;
        this.briefings = briefings;
        this.names = names;
        this.due = due;
    }

    /** The tasks a person has or may take, the first due first. */
    List<TaskLine> openFor(String person) {
        return lines(tasks.openFor(person), person);
    }

    /** Every open task of a matter. */
    List<TaskLine> openIn(UUID matterId, String reader) {
        return lines(tasks.openIn(matterId), reader);
    }

    private List<TaskLine> lines(List<OpenTask> open, String reader) {
        Map<UUID, MatterSummary> about =
                matters.byId(open.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        Map<UUID, Brief> others = briefings.of(open.stream()
                .map(OpenTask::matterId)
                .filter(id -> !about.containsKey(id))
                .collect(Collectors.toSet()));
        return open.stream()
                .map(task -> line(task, aboutOf(task.matterId(), about, others), reader))
                .toList();
    }

    /** What a task is about: a matter the reader may see, or a meeting. */
    private record About(String number, String title, String link) {}

    private static About aboutOf(UUID subject, Map<UUID, MatterSummary> matters, Map<UUID, Brief> others) {
        MatterSummary matter = matters.get(subject);
        Brief brief = others.get(subject);
        if (matter != null) {
            return new About(matter.matterNumber(), matter.title(), "/sager/" + matter.id());
        }
        return brief == null
                ? new About("", "", "/sager/" + subject)
                : new About(brief.matterNumber(), brief.title(), brief.link());
    }

    private TaskLine line(OpenTask task, About about, String reader) {
        Mark mark = due.of(task.due());
        return new TaskLine(
                stepOf(task.name(), about.number()),
                about.number(),
                about.title(),
                about.link(),
                TASKLIST + task.id(),
                who(task, reader),
                isFor(reader, task),
                mark,
                mark.tone() == Mark.Tone.BAD);
    }

    /** A task's name tells its matter too, for lists where nothing else does; here the matter stands beside it. */
    private static String stepOf(String name, String matterNumber) {
        int matter = name.indexOf(": ");
        return matter > 0 && name.endsWith("(" + matterNumber + ")") ? name.substring(0, matter) : name;
    }

    private boolean isFor(String reader, OpenTask task) {
        return task.assignee() == null
                ? task.candidates().stream().anyMatch(group -> names.isIn(group, reader))
                : reader.equals(task.assignee());
    }

    private String who(OpenTask task, String reader) {
        String assignee = task.assignee();
        if (reader.equals(assignee)) {
            return DanishTexts.text("overview.task.you");
        }
        if (assignee != null) {
            return names.person(assignee);
        }
        String candidates = task.candidates().stream().map(names::group).collect(Collectors.joining("; "));
        return candidates.isEmpty() ? DanishTexts.text("overview.task.nobody") : candidates;
    }
}
