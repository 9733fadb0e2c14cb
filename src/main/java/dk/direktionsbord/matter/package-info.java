/** Matters, the text they were judged on, their contributions, and the route through the fora. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "kle",
            "notification",
            "organisation",
            "access",
            "access :: audit",
            "time",
            "workflow"
        })
@NullMarked
package dk.direktionsbord.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
