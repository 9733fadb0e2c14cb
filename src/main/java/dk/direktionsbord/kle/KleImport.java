package dk.direktionsbord.kle;

import java.time.Instant;

/**
 * A file that was imported, or would be: how many numbers it adds, changes and ends.
 *
 * @param by username
 */
public record KleImport(Instant at, String by, String fileName, int added, int changed, int ended) {}
