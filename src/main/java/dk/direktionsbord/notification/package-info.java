/** Mail to people about their tasks, deadlines and meetings, through an outbox; never with content of what is closed. */
@ApplicationModule(allowedDependencies = {"organisation", "workflow", "time"})
@NullMarked
package dk.direktionsbord.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
