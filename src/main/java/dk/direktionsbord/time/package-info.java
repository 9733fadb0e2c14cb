/** Working days, weekdays, Danish public holidays and the deadlines counted in them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.direktionsbord.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
