/** Who may come in, and how: the demo's passwords, or the municipality's own login. */
@NullMarked
package dk.direktionsbord.web.login;

import org.jspecify.annotations.NullMarked;
