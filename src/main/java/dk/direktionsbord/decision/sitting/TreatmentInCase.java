package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The treatment a running process is about, and what every form about a treatment shows. */
@Component
public class TreatmentInCase {
    private static final String VARIABLE = "treatment";

    private final Treatments treatments;
    private final Courses courses;
    private final GroupFeedbacks groups;
    private final Organisation organisation;

    TreatmentInCase(Treatments treatments, Courses courses, GroupFeedbacks groups, Organisation organisation) {
        this.treatments = treatments;
        this.courses = courses;
        this.groups = groups;
        this.organisation = organisation;
    }

    public static UUID idIn(CaseScope scope) {
        return scope.variable(VARIABLE)
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalStateException("No treatment in the case of " + scope.matterId()));
    }

    public Treatment of(CaseScope scope) {
        return treatments.get(idIn(scope));
    }

    /** Name of the forum, what earlier fora concluded, and what the director's groups say (S169); a map to add to. */
    public Map<String, Object> shown(Treatment treatment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "forumName",
                organisation.forum(treatment.forum()).map(Forum::name).orElse(treatment.forum()));
        values.put("courseText", courses.textBesideGroups(treatment.matterId()));
        values.put("groupsText", groups.text(treatment.matterId()));
        return values;
    }
}
