package dk.direktionsbord.matter.recusal;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code relies on in the diagram of an assessment. */
@Configuration(proxyBeanMethods = false)
class RecusalProcess {
    @Bean
    ProcessExpectation recusalAssessment() {
        return new ProcessExpectation(
                "recusal-assessment", Set.of("userTask_AssessRecusal"), Set.of("recordRecusalDecision"), Set.of());
    }
}
