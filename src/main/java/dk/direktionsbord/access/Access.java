package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Decides who sees what, by the rules of C8: those that deny first, then the table that process owners keep. */
@Service
public class Access {
    private final Organisation organisation;
    private final VisibilityRules rules;

    @Autowired
    Access(Organisation organisation, VisibilityRules rules) {
        this.organisation = organisation;
        this.rules = rules;
    }

    /** With the table as it is shipped. */
    public Access(Organisation organisation, AccessSettings settings) {
        this(organisation, new VisibilityRules(settings, Optional::empty));
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
        return Stream.concat(Rulebook.denials().stream(), rules.inForce().stream())
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
