/** What tasks show, offer and are directed by. */
@NullMarked
package dk.direktionsbord.implementation.task;

import org.jspecify.annotations.NullMarked;
