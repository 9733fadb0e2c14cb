package dk.direktionsbord.organisation;

import java.io.Serial;

/** Something was looked up by an id that the organisation does not have now. */
public final class NotInOrganisation extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private NotInOrganisation(String message) {
        super(message);
    }

    static NotInOrganisation person(String username) {
        return new NotInOrganisation("Organisationen har ingen person med brugernavnet %s.".formatted(username));
    }

    static NotInOrganisation place(String id) {
        return new NotInOrganisation("Organisationen har ingen enhed med id %s.".formatted(id));
    }

    static NotInOrganisation meetingForm(String id) {
        return new NotInOrganisation("Organisationen har ingen mødeform med id %s.".formatted(id));
    }

    static NotInOrganisation forum(String id) {
        return new NotInOrganisation("Organisationen har intet forum med id %s.".formatted(id));
    }
}
