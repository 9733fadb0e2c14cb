/** Cooperation between centres, agreed by every chef, with the directors told (S152). */
@NullMarked
package dk.direktionsbord.decision.cooperation;

import org.jspecify.annotations.NullMarked;
