/** Direktionsbord: the application and the database it brings along. */
@NullMarked
package dk.direktionsbord;

import org.jspecify.annotations.NullMarked;
