package dk.direktionsbord.matter;

import java.util.UUID;

/** Hears that who is kept from a matter has changed. */
public interface RecusalWatch {
    void changed(UUID matter);
}
