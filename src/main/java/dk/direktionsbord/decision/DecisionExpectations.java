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
                Set.of("callActivity_Placement", "userTask_AnswerAdvice", "userTask_ApproveOutcome"),
                Set.of("recordAdviceResponse", "recordOutcome", "recordDecision"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation forumTreatment() {
        return new ProcessExpectation(
                "forum-treatment",
                Set.of("callActivity_Placement", "userTask_ApproveOutcome", "userTask_DecideMatter"),
                Set.of("prepareTreatment", "recordOutcome", "recordDecision", "recordOwnDecision"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation koncernledelseQualification() {
        return new ProcessExpectation(
                "koncernledelse-qualification",
                Set.of("callActivity_Placement", "userTask_GiveAdvice", "userTask_SummariseAdvice"),
                Set.of("recordAdvice", "recordMissingAdvice", "recordSummary"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation placement() {
        return new ProcessExpectation(
                "placement",
                Set.of("userTask_PlaceOnMeeting", "userTask_AnswerLateItem"),
                Set.of("followPostponement", "recordSitting", "recordLateItem"),
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
