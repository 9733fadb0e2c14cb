/** Answers how decisions are carried out, from the record. */
@NullMarked
package dk.direktionsbord.implementation.reading;

import org.jspecify.annotations.NullMarked;
