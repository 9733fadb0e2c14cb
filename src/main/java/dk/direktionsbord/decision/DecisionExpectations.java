package dk.direktionsbord.decision;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room relies on in the diagrams of treatments. */
@Configuration(proxyBeanMethods = false)
class DecisionExpectations {
    private static final Set<String> TREATMENT = Set.of("treatment");

    @Bean
    ProcessExpectation direktionReview() {
        return new ProcessExpectation(
                "direktion-review",
                Set.of("userTask_PlaceOnMeeting", "userTask_AnswerAdvice", "userTask_ApproveOutcome"),
                Set.of("recordSitting", "recordAdviceResponse", "recordOutcome", "recordDecision"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation forumTreatment() {
        return new ProcessExpectation(
                "forum-treatment",
                Set.of("userTask_PlaceOnMeeting", "userTask_ApproveOutcome", "userTask_DecideMatter"),
                Set.of("prepareTreatment", "recordSitting", "recordOutcome", "recordDecision", "recordOwnDecision"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation koncernledelseQualification() {
        return new ProcessExpectation(
                "koncernledelse-qualification",
                Set.of("userTask_GiveAdvice", "userTask_SummariseAdvice"),
                Set.of("recordQualificationSitting", "recordAdvice", "recordMissingAdvice", "recordSummary"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation politicalCourse() {
        return new ProcessExpectation(
                "political-course",
                Set.of("userTask_SendToBody", "userTask_RecordPoliticalDecision"),
                Set.of("recordTransfer", "recordPoliticalDecision"),
                TREATMENT);
    }
}
