package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code relies on in the diagrams of a meeting and of the correction of its minutes. */
@Configuration(proxyBeanMethods = false)
class MeetingProcess {
    @Bean
    ProcessExpectation meetingExpectation() {
        return new ProcessExpectation(
                "meeting",
                Set.of(
                        "userTask_ComposeAgenda",
                        "userTask_ReleaseAgenda",
                        "userTask_HoldMeeting",
                        "userTask_CommunicateOutcome"),
                Set.of(
                        "openMeeting",
                        "recordAgenda",
                        "recordAgendaRelease",
                        "recordMeeting",
                        "recordMinutesApproval",
                        "shareMinutes",
                        "recordOutcomeCommunication"),
                Set.of());
    }

    @Bean
    ProcessExpectation minutesCorrectionExpectation() {
        return new ProcessExpectation(
                "minutes-correction",
                Set.of("userTask_AnswerCorrection", "userTask_CorrectMinutes", "userTask_ApproveMinutes"),
                Set.of("recordCorrectionAnswer", "recordMinutesCorrection", "recordMinutesApproval"),
                Set.of());
    }
}
