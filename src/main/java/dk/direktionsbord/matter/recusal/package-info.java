/** How a report of recusal is assessed: the process of law around it, from the task to what is recorded. */
@NullMarked
package dk.direktionsbord.matter.recusal;

import org.jspecify.annotations.NullMarked;
