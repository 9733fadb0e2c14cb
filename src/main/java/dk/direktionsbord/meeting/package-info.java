/** Meetings: their series, dates and chairs, who may see them, and the calendar they are shown in. */
@ApplicationModule(
        allowedDependencies = {
            "decision",
            "document",
            "matter",
            "notification",
            "organisation",
            "access",
            "access :: audit",
            "time",
            "workflow"
        })
@NullMarked
package dk.direktionsbord.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
