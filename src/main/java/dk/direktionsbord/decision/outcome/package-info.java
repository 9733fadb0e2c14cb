/** What was concluded about each sentence, the rules for it, its approval, and what it does to the route. */
@NullMarked
package dk.direktionsbord.decision.outcome;

import org.jspecify.annotations.NullMarked;
