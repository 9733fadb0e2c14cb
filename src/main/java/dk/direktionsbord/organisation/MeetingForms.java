package dk.direktionsbord.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The forms of meeting that hold today, and who meets in them (S117, S154). */
@Service
public class MeetingForms {
    /** Chair rule: the directors take turns (S162). */
    public static final String ROTATION = Forum.ROTATION;

    /** Participant or chair rule: the director of the centre that a meeting is for. */
    public static final String DIRECTOR_OF_CENTRE = OwnerRule.DIRECTOR;

    /** Participant or chair rule: the chef of the centre that a meeting is for. */
    public static final String CHEF_OF_CENTRE = OwnerRule.CENTRE_CHEF;

    private final Organisation organisation;

    MeetingForms(Organisation organisation) {
        this.organisation = organisation;
    }

    public List<MeetingForm> all() {
        return organisation.meetingForms();
    }

    public Optional<MeetingForm> find(String id) {
        return all().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public MeetingForm get(String id) {
        return find(id).orElseThrow(() -> NotInOrganisation.meetingForm(id));
    }

    /** The form in which the forum meets, if it meets at all. */
    public Optional<MeetingForm> of(String forum) {
        return all().stream()
                .filter(form ->
                        form.parts().stream().anyMatch(part -> part.forum().equals(forum)))
                .findFirst();
    }

    public Forum forumOf(MeetingPart part) {
        return organisation.forumOrThrow(part.forum());
    }

    public String chairRule(MeetingForm form) {
        return forumOf(form.parts().get(0)).chairRule();
    }

    /** Whether the form has meetings for one centre each, as 1:1 has. */
    public boolean isPerCentre(MeetingForm form) {
        return form.parts().stream()
                .map(this::forumOf)
                .anyMatch(forum -> OwnerRule.isOne(forum.chairRule())
                        || forum.participants().stream().anyMatch(OwnerRule::isOne));
    }

    /** Usernames of those who take part; {@code centre} is the one a meeting is for, or empty. */
    public List<String> participants(MeetingPart part, String centre) {
        return forumOf(part).participants().stream()
                .flatMap(rule -> members(rule, centre).stream())
                .distinct()
                .toList();
    }

    public List<String> participants(MeetingForm form, String centre) {
        return form.parts().stream()
                .flatMap(part -> participants(part, centre).stream())
                .distinct()
                .toList();
    }

    /** The group that chairs where the chair does not rotate; the fallback when it is vacant. */
    public @Nullable String chairGroup(MeetingForm form, String centre) {
        String rule = chairRule(form);
        if (rule.equals(ROTATION)) {
            return null;
        }
        return organisation
                .centre(centre)
                .map(owner -> OwnerRule.group(rule, owner))
                .or(() -> OwnerRule.isOne(rule) ? Optional.empty() : Optional.of(rule))
                .map(organisation::responsibleFor)
                .orElse(null);
    }

    private List<String> members(String rule, String centre) {
        if (!OwnerRule.isOne(rule)) {
            return organisation.membersOf(rule);
        }
        return organisation
                .centre(centre)
                .map(owner -> organisation.membersOf(OwnerRule.group(rule, owner)))
                .orElse(List.of());
    }
}
