/** What each forum concluded: sittings, outcomes, advice, decisions and the decision log. */
@ApplicationModule(allowedDependencies = {"matter", "organisation", "access", "time", "notification", "workflow"})
@NullMarked
package dk.direktionsbord.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
