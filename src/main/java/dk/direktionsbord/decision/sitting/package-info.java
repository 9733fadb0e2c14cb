/** When a forum treats a matter, as which item, and who chairs. */
@NullMarked
package dk.direktionsbord.decision.sitting;

import org.jspecify.annotations.NullMarked;
