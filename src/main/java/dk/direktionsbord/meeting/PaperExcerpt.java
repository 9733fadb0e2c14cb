package dk.direktionsbord.meeting;

import java.time.Instant;

/**
 * What one released agenda, or the minutes, said about a matter.
 *
 * @param paper such as "Dagsorden A" or "Referat nr. 3/2027"
 * @param open whether the item was open
 */
public record PaperExcerpt(String meeting, String when, String paper, Instant releasedAt, boolean open, String text) {}
