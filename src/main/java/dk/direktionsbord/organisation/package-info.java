/** People, roles, units, director areas, political bodies and fora; bodies such as koncernledelsen are computed. */
@ApplicationModule(allowedDependencies = {"workflow", "csv"})
@NullMarked
package dk.direktionsbord.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
