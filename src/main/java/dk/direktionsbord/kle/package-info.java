/** KL's subject plan (KLE): read from KL's own files, asked by number; withdrawn numbers are ended, never deleted. */
@ApplicationModule(allowedDependencies = {"organisation", "workflow", "csv"})
@NullMarked
package dk.direktionsbord.kle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
