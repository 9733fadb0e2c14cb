package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Decides who sees what, by the rules of C8. */
@Service
public class Access {
    private final Organisation organisation;
    private final List<Rule> rules;

    public Access(Organisation organisation, AccessSettings settings) {
        this.organisation = organisation;
        this.rules = Rulebook.rules(settings);
    }

    /** The person as a reader, with the groups held now; somebody unknown is a reader without any group. */
    public Reader reader(String username) {
        Set<String> groups = Set.copyOf(organisation.groupsOf(username));
        return new Reader(
                username,
                groups,
                organisation.person(username).map(Person::unit).orElse(null));
    }

    /** What the first rule that applies says. */
    public Verdict maySee(Reader reader, Subject subject) {
        Question question = new Question(reader, subject, organisation);
        return rules.stream()
                .filter(rule -> rule.applies().test(question))
                .findFirst()
                .orElse(Rulebook.V15)
                .verdict();
    }

    /** As {@link #maySee(Reader, Subject)} for the person with this username. */
    public Verdict maySee(String username, Subject subject) {
        return maySee(reader(username), subject);
    }
}
