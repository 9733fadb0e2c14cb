/** Read-only Danish pages over the public read records of the features. */
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
