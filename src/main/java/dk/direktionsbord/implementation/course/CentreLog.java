package dk.direktionsbord.implementation.course;

import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.organisation.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes a centre's or a unit's step in the matter's log, with the name people know it by. */
@Component
public class CentreLog {
    private final MatterLog log;
    private final Organisation organisation;

    CentreLog(MatterLog log, Organisation organisation) {
        this.log = log;
        this.organisation = organisation;
    }

    /** Notes what happened at a place; its name is the first argument of the text. */
    public void note(UUID matterId, String person, String messageKey, String place, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = organisation.placeName(place);
        System.arraycopy(more, 0, arguments, 1, more.length);
        log.note(matterId, person, messageKey, arguments);
    }
}
