/** What the authority owes others to keep and hand out: whole cases, and the registration of what is released. */
@ApplicationModule(
        allowedDependencies = {
            "implementation",
            "meeting",
            "decision",
            "matter",
            "document",
            "kle",
            "organisation",
            "access",
            "time",
            "csv",
            "workflow"
        })
@NullMarked
package dk.direktionsbord.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
