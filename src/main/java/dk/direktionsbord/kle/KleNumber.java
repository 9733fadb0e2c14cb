package dk.direktionsbord.kle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of the plan as the newest import left it.
 *
 * @param number such as "00.01.10" or "P35"
 * @param endedOn the day it was withdrawn; null while it holds
 */
public record KleNumber(
        String number, KleKind kind, String title, Preservation preservation, @Nullable LocalDate endedOn) {}
