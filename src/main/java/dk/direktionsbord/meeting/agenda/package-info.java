/** The agenda of a meeting: who was asked for items, what is on it, and its released versions. */
@NullMarked
package dk.direktionsbord.meeting.agenda;

import org.jspecify.annotations.NullMarked;
