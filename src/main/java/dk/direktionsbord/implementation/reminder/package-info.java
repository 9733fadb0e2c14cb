/** Reminders and escalations when somebody is late (C12). */
@NullMarked
package dk.direktionsbord.implementation.reminder;

import org.jspecify.annotations.NullMarked;
