package dk.direktionsbord.matter;

import java.util.List;
import java.util.Objects;

/**
 * Economic consequences of a matter (template field 8, styrelsesloven § 40).
 *
 * @param operations1000kr operations in 1,000 kr.; negative is a saving
 * @param capital1000kr capital expenditure in 1,000 kr.; negative is an income
 * @param funding where the money comes from
 */
public record Finances(
        boolean hasConsequences,
        long operations1000kr,
        long capital1000kr,
        List<Integer> years,
        String funding,
        String financeRemark) {
    public Finances {
        years = years == null ? List.of() : List.copyOf(years);
        funding = Objects.requireNonNullElse(funding, "");
        financeRemark = Objects.requireNonNullElse(financeRemark, "");
    }

    /** Whether money is at stake, said or shown by an amount. */
    public boolean areConcerned() {
        return hasConsequences || operations1000kr != 0 || capital1000kr != 0;
    }

    boolean lackFunding() {
        return areConcerned() && funding.isBlank();
    }
}
