/** What the forms of a matter show, hold and let people choose among. */
@NullMarked
package dk.direktionsbord.matter.form;

import org.jspecify.annotations.NullMarked;
