/** What was recorded at a meeting, and its approved minutes. */
@NullMarked
package dk.direktionsbord.meeting.minutes;

import org.jspecify.annotations.NullMarked;
