package dk.direktionsbord.meeting.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers to and from the JSON column they are kept in. */
@Component
public class StoredPaper {
    private static final TypeReference<Map<UUID, String>> NOTES = new TypeReference<>() {};

    private static final TypeReference<Map<UUID, List<String>>> PEOPLE = new TypeReference<>() {};

    private final ObjectMapper mapper = JsonMapper.builder().build();

    public String write(Object content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Cannot write " + content.getClass(), failed);
        }
    }

    /** Notes by the item they are about. */
    public Map<UUID, String> readNotes(String json) {
        try {
            return mapper.readValue(json, NOTES);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Cannot read stored notes", failed);
        }
    }

    /** People by the matter they were away from. */
    public Map<UUID, List<String>> readPeople(String json) {
        try {
            return mapper.readValue(json, PEOPLE);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Cannot read stored people", failed);
        }
    }

    public PaperContent read(String json) {
        try {
            return mapper.readValue(json, PaperContent.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Cannot read a stored paper", failed);
        }
    }
}
