package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import org.springframework.stereotype.Service;

/** Decides who sees what, by the rules of C8; deny comes first, and what no rule allows is not seen. */
@Service
public class Access {
    private final Organisation organisation;

    Access(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The person as a reader, with the groups held now; somebody unknown is a reader without any group. */
    public Reader reader(String username) {
        throw new UnsupportedOperationException(organisation.toString());
    }

    public Verdict maySee(Reader reader, Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #maySee(Reader, Subject)} for the person with this username. */
    public Verdict maySee(String username, Subject subject) {
        return maySee(reader(username), subject);
    }
}
