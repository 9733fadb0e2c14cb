/** The rules of carrying a decision out, and the steps that record what people do. */
@NullMarked
package dk.direktionsbord.implementation.course;

import org.jspecify.annotations.NullMarked;
