package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.KnownToCode;

/** Where the contract learns what the code offers to models. */
interface Vocabulary {
    KnownToCode now();
}
