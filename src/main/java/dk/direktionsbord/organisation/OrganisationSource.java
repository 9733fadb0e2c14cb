package dk.direktionsbord.organisation;

import java.time.LocalDate;

/** Where the register of a day comes from. */
interface OrganisationSource {
    Register on(LocalDate day);
}
