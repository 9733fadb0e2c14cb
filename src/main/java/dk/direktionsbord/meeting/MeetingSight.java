package dk.direktionsbord.meeting;

import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.Subject;
import dk.direktionsbord.access.Visibility;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may see a meeting: those who take part, each the own parts, so the mayor sees part 1 alone (S119, S120, G3);
 * directors and the secretariat see all but what is private to its participants (S171).
 */
@Component
public class MeetingSight {
    private static final String SECRETARIAT = "secretariat";
    private static final Set<String> SEE_ALL = Set.of(SECRETARIAT, "direktion", "director");

    private final MeetingForms forms;
    private final Organisation organisation;
    private final Access access;

    public MeetingSight(MeetingForms forms, Organisation organisation, Access access) {
        this.forms = forms;
        this.organisation = organisation;
        this.access = access;
    }

    public boolean isSecretariat(String person) {
        return organisation.membersOf(SECRETARIAT).contains(person);
    }

    /** Whether the person has the overview of all that is not private. */
    public boolean seesAll(String person) {
        return SEE_ALL.stream().anyMatch(group -> organisation.membersOf(group).contains(person));
    }

    /** What the person may see of the meeting, if anything. */
    public Optional<SeenMeeting> seen(Meeting meeting, String person) {
        return seen(meeting, person, Set.of());
    }

    /** As above for somebody who stands in for others at the meeting, and so sees their parts. */
    Optional<SeenMeeting> seen(Meeting meeting, String person, Set<String> standsInFor) {
        Set<String> asThese =
                Stream.concat(Stream.of(person), standsInFor.stream()).collect(Collectors.toSet());
        return forms.find(meeting.form())
                .map(form -> seen(meeting, form, person, asThese))
                .orElseGet(() -> seenOfClosedForm(meeting, person));
    }

    /** Moving and cancelling is the secretariat's; of what is private, the participants' own. */
    public boolean mayChange(Meeting meeting, String person) {
        return meeting.secret() ? seen(meeting, person).isPresent() : isSecretariat(person);
    }

    private Optional<SeenMeeting> seen(Meeting meeting, MeetingForm form, String person, Set<String> asThese) {
        boolean isPrivate = form.isPrivate() || meeting.secret();
        boolean all = seesAll(person);
        List<SeenMeeting.Part> parts =
                MeetingTimes.parts(form, meeting, part -> forms.forumOf(part).name());
        List<SeenMeeting.Part> seen = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            List<String> participants = forms.participants(form.parts().get(index), meeting.scope());
            boolean takesPart = participants.stream().anyMatch(asThese::contains);
            if (isPrivate ? takesPart && mayKnow(meeting, participants, person) : all || takesPart) {
                seen.add(parts.get(index));
            }
        }
        String name = seen.size() == parts.size() || seen.isEmpty()
                ? form.name()
                : seen.get(0).name();
        return seen.isEmpty() ? Optional.empty() : Optional.of(new SeenMeeting(meeting, name, form.isStanding(), seen));
    }

    /** What is private to its participants follows the rule for their notes (V2, S171). */
    private boolean mayKnow(Meeting meeting, List<String> participants, String person) {
        Subject theirs = Subject.oneToOneNote(meeting.scope(), participants);
        return access.maySee(person, theirs).visibility() == Visibility.FULL;
    }

    private Optional<SeenMeeting> seenOfClosedForm(Meeting meeting, String person) {
        if (meeting.secret() || !seesAll(person)) {
            return Optional.empty();
        }
        SeenMeeting.Part whole =
                new SeenMeeting.Part(meeting.form(), meeting.name(), meeting.startsAt(), meeting.endsAt());
        return Optional.of(new SeenMeeting(meeting, meeting.name(), false, List.of(whole)));
    }
}
