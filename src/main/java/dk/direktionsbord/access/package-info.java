/** The one place that decides who may see and do what. */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package dk.direktionsbord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
