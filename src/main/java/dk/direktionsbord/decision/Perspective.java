package dk.direktionsbord.decision;

import java.time.Instant;
import java.util.UUID;

/** What a member of the direktion wanted the others to see before they decided (S109). */
public record Perspective(UUID treatmentId, String person, String text, Instant recordedAt) {}
