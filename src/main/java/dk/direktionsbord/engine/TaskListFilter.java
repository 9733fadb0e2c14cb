package dk.direktionsbord.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/**
 * The ready-made lists of Tasklist. What each shows follows from who looks; nothing in a stored filter is evaluated.
 *
 * <p>S148: every task belongs to one hat, the own centre's or the common one.
 */
enum TaskListFilter {
    MINE("Mine opgaver", "Opgaver, der ligger hos dig, og opgaver, du kan tage.", "#1b5e8a", List.of()) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            theirs(query, person, groups);
        }
    },
    OWN_CENTRE(
            "Mit center",
            "Opgaver, du har som ansvarlig for dit eget center eller din egen enhed.",
            "#2e7d32",
            List.of()) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            theirs(query, person, groups);
            query.processDefinitionKeyIn("agenda-submission", "implementation-follow-up");
        }
    },
    COMMON(
            "Fælles (koncernledelsen)",
            "Opgaver, du har på hele koncernledelsens vegne.",
            "#6a4c93",
            List.of("koncernledelse")) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            theirs(query, person, groups);
            query.processDefinitionKeyIn("koncernledelse-qualification", "forum-treatment", "meeting");
        }
    },
    DIREKTION(
            "Direktionen", "Sager, der skal vurderes eller afgøres af direktionen.", "#8a4b08", List.of("direktion")) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            theirs(query, person, groups);
            query.or()
                    .processDefinitionKeyIn("direktion-review")
                    .taskDefinitionKeyIn("userTask_ReviewMatter", "userTask_AnswerLateItem")
                    .endOr();
        }
    },
    OVERDUE("Forfaldne", "Dine opgaver, hvor fristen er overskredet.", "#b71c1c", List.of()) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            theirs(query, person, groups);
            query.dueBefore(new Date());
        }
    },
    ALL_OPEN(
            "Alle åbne",
            "Alle åbne opgaver i huset. Indholdet ser kun den, opgaven ligger hos.",
            "#455a64",
            List.of("secretariat")) {
        @Override
        void narrow(TaskQuery query, String person, List<String> groups) {
            query.active();
        }
    };

    private final String title;
    private final String description;
    private final String colour;
    private final List<String> audience;

    TaskListFilter(String title, String description, String colour, List<String> audience) {
        this.title = title;
        this.description = description;
        this.colour = colour;
        this.audience = audience;
    }

    abstract void narrow(TaskQuery query, String person, List<String> groups);

    String title() {
        return title;
    }

    /** The groups that have this list; empty means everybody. */
    List<String> audience() {
        return audience;
    }

    Map<String, Object> properties() {
        return Map.of(
                "kind",
                name(),
                "description",
                description,
                "color",
                colour,
                "priority",
                ordinal() * 10,
                "refresh",
                true,
                "showUndefinedVariable",
                false);
    }

    TaskQuery narrowed(@Nullable TaskQuery query, String person, List<String> groups) {
        TaskQuery narrowed = query == null ? new TaskQueryImpl() : query;
        narrow(narrowed, person, groups);
        return narrowed;
    }

    private static void theirs(TaskQuery query, String person, List<String> groups) {
        TaskQuery either = query.or().taskAssignee(person);
        if (!groups.isEmpty()) {
            either.taskCandidateGroupIn(groups);
        }
        either.endOr();
    }
}
