/** The only room that touches the process engine's services. */
@ApplicationModule(allowedDependencies = {"workflow"})
@NullMarked
package dk.direktionsbord.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
