/** The director's gate: what becomes of a matter that is ready, and how often a recommendation is overridden. */
@NullMarked
package dk.direktionsbord.decision.gate;

import org.jspecify.annotations.NullMarked;
