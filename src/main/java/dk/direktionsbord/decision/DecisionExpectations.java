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
    ProcessExpectation directorGroups() {
        return new ProcessExpectation(
                "director-groups",
                Set.of("callActivity_Placement", "userTask_GiveFeedback"),
                Set.of("openGroupFeedback", "recordGroupFeedback", "recordMissingFeedback", "collectFeedback"),
                Set.of());
    }

    @Bean
    ProcessExpectation workingGroup() {
        return new ProcessExpectation(
                "working-group",
                Set.of("userTask_WriteTerms", "userTask_ApproveTerms", "userTask_HandInReport"),
                Set.of("recordTermsOfReference", "recordTermsApproval", "recordGroupReport", "planPresentation"),
                TREATMENT);
    }

    @Bean
    ProcessExpectation centreCooperation() {
        return new ProcessExpectation(
                "centre-cooperation",
                Set.of("userTask_WriteAgreement", "userTask_AnswerAgreement"),
                Set.of("recordOutcome", "askChefs", "recordCooperationAnswer", "concludeCooperation", "tellDirectors"),
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
