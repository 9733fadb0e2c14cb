package dk.direktionsbord.access.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param chained how many entries are in the chain
 * @param waiting how many are not chained yet; normally those of the last second
 * @param head the last hash in hexadecimal; noted outside the database, it also tells when the end was cut off
 * @param broken the first break; null when there is none
 */
public record AuditVerdict(long chained, long waiting, String head, @Nullable Break broken) {
    public boolean intact() {
        return broken == null;
    }

    /**
     * Where the chain breaks first.
     *
     * @param position in the chain; 0 for an entry that is outside it
     * @param what in Danish
     */
    public record Break(long position, long entry, String what) {}
}
