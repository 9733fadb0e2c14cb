/** Advice from koncernledelsen, its summary, and the direktion's answer to each point (S132). */
@NullMarked
package dk.direktionsbord.decision.advice;

import org.jspecify.annotations.NullMarked;
