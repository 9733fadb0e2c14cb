package dk.direktionsbord.decision.group;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can be appointed to a working group: everybody with a place in the organisation, so not the mayor (S176). */
@Component
class GroupCandidatesList implements OptionList {
    private final Organisation organisation;

    GroupCandidatesList(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "groupCandidates";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return organisation.people().stream()
                .filter(person -> person.unit() != null)
                .map(this::option)
                .toList();
    }

    private Option option(Person person) {
        String place = person.unit() == null ? "" : organisation.placeName(person.unit());
        return new Option(person.username(), person.name() + ", " + person.position() + ", " + place);
    }
}
