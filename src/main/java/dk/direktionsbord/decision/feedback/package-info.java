/** Feedback from the director's groups, given in parallel and collected (S169). */
@NullMarked
package dk.direktionsbord.decision.feedback;

import org.jspecify.annotations.NullMarked;
