/** Who did, saw, exported and was refused what: written once, chained, and never changed (L-GDPR-4, L-GDPR-5). */
@NamedInterface("audit")
@NullMarked
package dk.direktionsbord.access.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
