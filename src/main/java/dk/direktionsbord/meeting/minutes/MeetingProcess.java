package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code relies on in the diagram of a meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingProcess {
    @Bean
    ProcessExpectation meetingExpectation() {
        return new ProcessExpectation(
                "meeting",
                Set.of("userTask_ComposeAgenda", "userTask_ReleaseAgenda", "userTask_HoldMeeting"),
                Set.of("openMeeting", "recordAgenda", "recordAgendaRelease", "recordMeeting", "recordMinutesApproval"),
                Set.of());
    }
}
