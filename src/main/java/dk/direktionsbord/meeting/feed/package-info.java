/** The calendar of a person, for other calendar programs to read (RFC 5545). */
@NullMarked
package dk.direktionsbord.meeting.feed;

import org.jspecify.annotations.NullMarked;
