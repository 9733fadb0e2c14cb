package dk.direktionsbord.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class ProcessesApiTest {
    @Test
    void refusesTwoFilesOfOneNameInsteadOfLookingAtTheLastAlone() {
        MultipartFile first = new MockMultipartFile("file", "sag.bpmn", null, new byte[] {1});
        MultipartFile second = new MockMultipartFile("file", "sag.bpmn", null, new byte[] {2});

        assertThatThrownBy(() -> new ProcessesApi(mock(ModelDoor.class)).check(List.of(first, second)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("To af filerne hedder sag.bpmn");
    }
}
