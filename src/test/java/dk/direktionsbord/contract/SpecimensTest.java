package dk.direktionsbord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecimensTest {
    static Stream<Specimen> broken() {
        return Specimen.named("broken");
    }

    static Stream<Specimen> valid() {
        return Specimen.named("valid");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatIsBrokenAndNothingElse(Specimen specimen) {
        var findings = specimen.findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.rule())
                .as("%s", finding)
                .isEqualTo(specimen.rule()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void findsNothingInWhatIsSound(Specimen specimen) {
        var findings = specimen.findings();

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhereWhatConsequenceAndRemedy(Specimen specimen) {
        var findings = specimen.findings();

        assertThat(findings)
                .flatExtracting(Finding::element, Finding::where, Finding::what, Finding::consequence, Finding::remedy)
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("null"));
    }
}
