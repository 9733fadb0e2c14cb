package dk.direktionsbord.records;

import java.io.IOException;

/** The municipality's records system (ESDH), as far as we need it. */
public interface RecordsSystem {
    /** Whether there is one to hand anything to. */
    boolean isThere();

    /**
     * Registers a document; handing the same over again changes nothing and gives the same receipt.
     *
     * @return the receipt
     */
    String register(JournalDocument document) throws IOException;
}
