/** Danish pages about matters, decisions, people, models and the log, over what the rooms below offer to all. */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "kle",
            "implementation",
            "decision",
            "matter",
            "meeting",
            "document",
            "organisation",
            "access",
            "access :: audit",
            "time",
            "csv",
            "workflow"
        })
@NullMarked
package dk.direktionsbord.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
