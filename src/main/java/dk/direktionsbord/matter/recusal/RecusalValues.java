package dk.direktionsbord.matter.recusal;

import static dk.direktionsbord.workflow.CaseValue.Kind.USER;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Superiors;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who assesses a report (L-INH-6): the nearest leader above the person who is not kept from the matter and did not report
 * it. Nobody is above the mayor; there the secretariat enters what the council has decided (kommunestyrelsesloven § 14).
 */
@Component
class RecusalValues implements CaseValueSource {
    private final Recusals recusals;
    private final Superiors superiors;
    private final Organisation organisation;

    RecusalValues(Recusals recusals, Superiors superiors, Organisation organisation) {
        this.recusals = recusals;
        this.superiors = superiors;
        this.organisation = organisation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(new CaseValue("recusalAssessor", USER, this::assessor));
    }

    private String assessor(CaseScope scope) {
        Recusal report = recusals.get(scope.matterId());
        Set<String> barred = recusals.recusedIn(report.matterId());
        List<String> above = superiors.of(report.person()).stream()
                .filter(person -> !barred.contains(person))
                .toList();
        return Stream.of(
                        above.stream().filter(person -> !person.equals(report.reportedBy())),
                        above.stream(),
                        organisation.membersOf("secretariat").stream()
                                .filter(person -> !person.equals(report.person())))
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }
}
