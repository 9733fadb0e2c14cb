package dk.direktionsbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.audit.Deed;
import dk.direktionsbord.access.audit.Passage.About;
import dk.direktionsbord.access.audit.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditedRequestTest {
    private static final String ID = "47ead8cc-be99-45a6-85b1-b87781280932";

    @ParameterizedTest
    @CsvSource({
        "GET, /sager/ID, PAGE, SAW, MATTER, ID",
        "GET, /sager/OTHER/bilag/ID, PAGE, EXPORTED, ATTACHMENT, ID",
        "POST, /sager/ID/perspektiver, PAGE, DID, MATTER, ID",
        "GET, /api/matters/ID/export.zip, API, EXPORTED, MATTER, ID",
        "GET, /moeder/ID/referat.pdf, PAGE, EXPORTED, MEETING, ID",
        "GET, /moeder/ID/referat.html, PAGE, SAW, MEETING, ID",
        "POST, /engine-rest/task/ID/complete, ENGINE_REST, DID, TASK, ID",
        "POST, /engine-rest/task, ENGINE_REST, SAW, ADDRESS, /engine-rest/task",
        "POST, /engine-rest/deployment/create, ENGINE_REST, DID, ADDRESS, /engine-rest/deployment/create",
        "GET, /camunda/api/engine/engine/default/task/ID/form-variables, TASKLIST, SAW, TASK, ID",
        "GET, /noget/nyt/17, PAGE, SAW, ADDRESS, /noget/nyt/17"
    })
    void tellsTheWayTheDeedAndTheSubject(String method, String path, Way way, Deed deed, String kind, String id) {
        AuditedRequest request = new AuditedRequest(method, path.replace("ID", ID));

        assertThat(request.isAudited()).isTrue();
        assertThat(request.way()).isEqualTo(way);
        assertThat(request.deed()).isEqualTo(deed);
        assertThat(request.about()).isEqualTo(new About(kind, id.replace("ID", ID)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/direktionsbord/theme.css",
                "/log-ind",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/filter/1/count"
            })
    void leavesOutWhatHasNoContent(String path) {
        assertThat(new AuditedRequest("GET", path).isAudited()).isFalse();
    }

    @Test
    void neverKeepsTheAddressOfACalendar() {
        AuditedRequest request = new AuditedRequest("GET", "/calendar/hemmelig.ics");

        assertThat(request.about().id() + request.detail()).doesNotContain("hemmelig");
        assertThat(request.deed()).isEqualTo(Deed.EXPORTED);
    }
}
