package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Contribution.Kind;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must be in order before a matter leaves the administration's preparation (S79, S98, S112, L-GDPR-1). */
@Component
public class QualityGate {
    private final Organisation organisation;

    QualityGate(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Everything that is missing, in Danish; empty when the matter may be approved. */
    public List<String> missing(Matter matter, List<Contribution> contributions) {
        List<String> missing = new ArrayList<>(missingTexts(matter));
        if (matter.text().finances().lackFunding()) {
            missing.add(DanishTexts.text("matter.econ.missing"));
        }
        if (matter.text().looksLikeCpr()) {
            missing.add(DanishTexts.text("matter.cpr.warn"));
        }
        contributions.stream().filter(Contribution::isOpen).map(this::missing).forEach(missing::add);
        return missing;
    }

    private String missing(Contribution contribution) {
        return DanishTexts.text(
                contribution.kind() == Kind.MED ? "matter.med.missing" : "matter.contribution.missing",
                contribution.requestedAs(),
                organisation.groupName(contribution.contributor()));
    }

    private static List<String> missingTexts(Matter matter) {
        List<String> missing = new ArrayList<>();
        MatterText text = matter.text();
        if (text.valueForCitizens().isEmpty()) {
            missing.add(DanishTexts.text("matter.value.missing"));
        }
        if (text.presentation().isEmpty()) {
            missing.add(DanishTexts.text("matter.presentation.missing"));
        }
        if (text.alternatives().isEmpty() && matter.type() == MatterType.DECISION) {
            missing.add(DanishTexts.text("matter.alternatives.missing"));
        }
        return missing;
    }
}
