package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;

/**
 * One thing that models must keep. Its id is its class name in kebab-case, and also the name of its page
 * {@code docs/contract/<id>.md}, of its folder of specimens, and of its texts.
 */
interface Rule {
    void check(Models models, Report report);

    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
