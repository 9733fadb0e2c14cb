package dk.direktionsbord.matter;

import java.util.Set;
import java.util.UUID;

/** Tells who has a part in a matter for a reason the matter itself does not know, such as a task or a duty. */
public interface PartSource {
    /** Those of the matters the person has a part in. */
    Set<UUID> partsOf(String username, Set<UUID> matters);
}
