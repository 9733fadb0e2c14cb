package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room relies on in the processes that carry a matter. */
@Configuration(proxyBeanMethods = false)
class MatterProcesses {
    @Bean
    ProcessExpectation matterCourse() {
        return new ProcessExpectation(
                "matter-course",
                Set.of("startEvent_MatterDescribed", "callActivity_AgendaSubmission", "serviceTask_FindNextTreatment"),
                Set.of("recordMatter", "findNextTreatment", "closeMatter"),
                Set.of());
    }

    @Bean
    ProcessExpectation agendaSubmission() {
        return new ProcessExpectation(
                "agenda-submission",
                Set.of(
                        "userTask_CorrectMatter",
                        "userTask_GiveContribution",
                        "userTask_CheckQuality",
                        "userTask_ReviewMatter"),
                Set.of(
                        "openSubmission",
                        "planContributions",
                        "recordContribution",
                        "recordQualityCheck",
                        "recordChefApproval",
                        "recommendForum",
                        "recordCorrection"),
                Set.of());
    }
}
