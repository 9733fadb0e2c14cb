/** Danish pages about meetings, series and forms of meeting. */
@NullMarked
package dk.direktionsbord.meeting.page;

import org.jspecify.annotations.NullMarked;
