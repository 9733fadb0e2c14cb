package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can own a decision: the members of koncernledelsen, by username (S140, B3). */
@Component
class DecisionOwnersList implements OptionList {
    private final Organisation organisation;

    DecisionOwnersList(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "decisionOwners";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return organisation.membersOf("koncernledelse").stream()
                .map(organisation::person)
                .flatMap(Optional::stream)
                .map(DecisionOwnersList::option)
                .toList();
    }

    private static Option option(Person person) {
        return new Option(person.username(), person.name() + ", " + person.position());
    }
}
