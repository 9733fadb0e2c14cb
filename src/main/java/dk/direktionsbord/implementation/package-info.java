/** Decisions carried out centre by centre, until the outermost link has confirmed. */
@ApplicationModule(
        allowedDependencies = {"decision", "matter", "notification", "organisation", "access", "time", "workflow"})
@NullMarked
package dk.direktionsbord.implementation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
