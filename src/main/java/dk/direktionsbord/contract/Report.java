package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Place;

/** Where a rule tells what it found. The wording lives in the Danish texts, under the rule's id and the variant. */
@FunctionalInterface
interface Report {
    void at(Place place, String variant, String... arguments);
}
