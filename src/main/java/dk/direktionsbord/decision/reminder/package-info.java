/** Reminders and escalations of what a treatment waits for (C12). */
@NullMarked
package dk.direktionsbord.decision.reminder;

import org.jspecify.annotations.NullMarked;
