package dk.direktionsbord.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ConfigurableApplicationContext;

/** The names the diagrams use, as beans that do nothing: each action sets what its gateway asks, each value is fixed. */
final class BareActions {
    private static final Date SOON = Date.from(Instant.now().plus(10, ChronoUnit.DAYS));

    private static final String TWICE = "R1/" + SOON.toInstant() + "/P7D";

    private static final Map<String, Map<String, Object>> ACTIONS = Map.ofEntries(
            Map.entry("recordMatter", Map.of()),
            Map.entry("openSubmission", Map.of("correctionNeeded", false)),
            Map.entry("planContributions", Map.of("contributionsNeeded", true)),
            Map.entry("recordContribution", Map.of()),
            Map.entry("recordQualityCheck", Map.of("qualityResult", "APPROVED", "chefApprovalNeeded", true)),
            Map.entry("recordChefApproval", Map.of("chefResult", "APPROVED")),
            Map.entry("recommendForum", Map.of()),
            Map.entry("recordGateDecision", Map.of("gateResult", "ADMITTED")),
            Map.entry("followPostponement", Map.of("placed", false, "adviceToAnswer", false)),
            Map.entry("recordSitting", Map.of("agendaClosed", false, "adviceToAnswer", false)),
            Map.entry("recordOutcome", Map.of()),
            Map.entry("recordDecision", Map.of("outcomeResult", "APPROVED", "treatmentResult", "CONTINUE")),
            Map.entry("startImplementation", Map.of()),
            Map.entry("recordTranslation", Map.of()),
            Map.entry("recordAcceptance", Map.of("acceptanceResult", "ACCEPTED")),
            Map.entry("recordCommunication", Map.of()),
            Map.entry("recordConfirmation", Map.of("confirmationResult", "CONFIRMED")),
            Map.entry("recordClosure", Map.of("moreToClose", false)),
            Map.entry("closeMatter", Map.of()));

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry(
                    "openContributions",
                    List.of("9f0c7d30-6a0e-4f5a-8f5f-000000000001", "9f0c7d30-6a0e-4f5a-8f5f-000000000002")),
            Map.entry("contributor", "centre-chef.C-JUS"),
            Map.entry("contributionDeadline", SOON),
            Map.entry("contributionReminder", TWICE),
            Map.entry("contributionEscalation", TWICE),
            Map.entry("submitter", Script.SUBMITTER),
            Map.entry("owningCentreChef", "centre-chef.C-DAS"),
            Map.entry("responsibleDirector", "director.DO-VD"),
            Map.entry("chair", "municipal-director"),
            Map.entry("acceptanceDeadline", SOON),
            Map.entry("implementingCentres", List.of("C-DAS", "C-JUS")),
            Map.entry("centreChef", "centre-chef.C-DAS"),
            Map.entry("translationDeadline", SOON),
            Map.entry("translationReminder", TWICE),
            Map.entry("translationEscalation", TWICE),
            Map.entry("unitsToConfirm", List.of("I-DAS-S2", "I-DAS-D1")),
            Map.entry("unitLeader", "unit-leader.I-DAS-S2"),
            Map.entry("confirmationDeadline", SOON),
            Map.entry("confirmationReminder", TWICE),
            Map.entry("confirmationEscalation", TWICE),
            Map.entry("statusRound", "R/P28D"),
            Map.entry("decisionOwner", "welfare-director"));

    private BareActions() {}

    static void register(ConfigurableApplicationContext application) {
        var beans = application.getBeanFactory();
        ACTIONS.forEach((name, outputs) -> beans.registerSingleton(name, new Outputs(outputs)));
        beans.registerSingleton("findNextTreatment", new NextTreatment());
        VALUES.forEach(beans::registerSingleton);
    }

    private record Outputs(Map<String, Object> outputs) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            outputs.forEach(execution::setVariable);
        }
    }

    /** The direktion first, then nobody. */
    private record NextTreatment() implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            boolean treated = execution.hasVariable("treatmentResult");
            execution.setVariable("nextTreatment", treated ? "NONE" : "DIREKTION_REVIEW");
            execution.setVariable("treatment", "9f0c7d30-6a0e-4f5a-8f5f-000000000003");
            execution.setVariable("implementationNeeded", treated);
        }
    }
}
