/** What a diagram must keep so that the code can carry it, told in plain Danish. */
@ApplicationModule(allowedDependencies = {"workflow"})
@NullMarked
package dk.direktionsbord.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
