/**
 * The words of a process without an engine: actions, values a diagram may read, tasks, and what a rule refuses; texts and
 * checksums for all rooms.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.direktionsbord.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
