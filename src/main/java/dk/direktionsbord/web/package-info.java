/** The ways in: login, the HTTP interface for machines, and what both must keep. */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "kle",
            "implementation",
            "meeting",
            "document",
            "decision",
            "matter",
            "contract",
            "document",
            "organisation",
            "access",
            "access :: audit",
            "time",
            "workflow"
        })
@NullMarked
package dk.direktionsbord.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
