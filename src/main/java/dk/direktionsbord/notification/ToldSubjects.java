package dk.direktionsbord.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a person may read in a mail about matters or meetings, asked when it is sent. Each room answers for its own. */
public interface ToldSubjects {
    /** The subjects of this room among those asked for; one the person may know nothing of is left out. */
    Map<UUID, Told> toldTo(String person, Set<UUID> subjects);

    /**
     * @param number a matter's number, or a meeting's date
     * @param title the title, or the neutral one of what is closed
     * @param link the path of its page
     * @param neutral whether nothing more than number and neutral title may be told
     */
    record Told(String number, String title, String link, boolean neutral) {}
}
