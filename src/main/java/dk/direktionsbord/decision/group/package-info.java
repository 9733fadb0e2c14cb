/** Working groups: terms of reference, appointment, report, and the presentation they owe (S175, S176). */
@NullMarked
package dk.direktionsbord.decision.group;

import org.jspecify.annotations.NullMarked;
