/** Papers of meetings as HTML, PDF and Word, and the store of attachments; it knows neither matters nor meetings. */
@ApplicationModule(allowedDependencies = {"workflow"})
@NullMarked
package dk.direktionsbord.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
