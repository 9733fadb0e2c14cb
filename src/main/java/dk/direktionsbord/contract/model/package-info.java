/** The models as the contract reads them: diagrams, decision tables and forms, and what the code offers them. */
@NullMarked
package dk.direktionsbord.contract.model;

import org.jspecify.annotations.NullMarked;
