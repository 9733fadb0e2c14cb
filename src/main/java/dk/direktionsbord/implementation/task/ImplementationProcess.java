package dk.direktionsbord.implementation.task;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room relies on in the process "Gennemførelse af beslutning". */
@Configuration(proxyBeanMethods = false)
class ImplementationProcess {
    @Bean
    ProcessExpectation implementationFollowUp() {
        return new ProcessExpectation(
                "implementation-follow-up",
                Set.of(
                        "userTask_TranslateDecision",
                        "userTask_AcceptAndPlan",
                        "userTask_AnswerObjection",
                        "userTask_Communicate",
                        "userTask_ConfirmImplementation",
                        "userTask_ReportStatus",
                        "userTask_CloseImplementation"),
                Set.of(
                        "startImplementation",
                        "recordTranslation",
                        "recordTranslationReminder",
                        "escalateTranslation",
                        "recordAcceptance",
                        "recordObjectionAnswer",
                        "recordCommunication",
                        "recordConfirmation",
                        "recordConfirmationReminder",
                        "escalateConfirmation",
                        "recordStatus",
                        "recordClosure"),
                Set.of());
    }
}
