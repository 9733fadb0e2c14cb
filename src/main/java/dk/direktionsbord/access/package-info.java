/** The one place that decides who may see and do what. */
@ApplicationModule(allowedDependencies = {"organisation", "workflow"})
@NullMarked
package dk.direktionsbord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
