package dk.direktionsbord.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Leads matters through their life over HTTP, each task as the person it is for. */
public record Life(Caller http, Organisation organisation) {
    private static final JsonNode ITEMS = items();

    public static Life of(int port, Organisation organisation) {
        return new Life(new Caller(port), organisation);
    }

    static Stream<JsonNode> everyItem() {
        return StreamSupport.stream(ITEMS.spliterator(), false);
    }

    static JsonNode byId(String id) {
        return everyItem()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A new matter about one of the example agenda items, with a title and a text of its own, and nobody inhabil. */
    public UUID begin(String item, String title, String presentation) {
        ObjectNode body = body(byId(item)).put("title", title).put("presentation", presentation);
        body.remove("recusals");
        Answer answer = http.post(chefOf(byId(item)), "/api/matters", body);
        return UUID.fromString(answer.json().path("id").asText());
    }

    /** Everybody does what is asked until somebody is asked to do the step; the id of that task. */
    public String until(UUID matter, String step) {
        for (int done = 0; done < 60; done++) {
            JsonNode tasks = picture(matter).path("openTasks");
            for (JsonNode task : tasks) {
                if (task.path("step").asText().equals(step)) {
                    return task.path("id").asText();
                }
            }
            Answer answer = complete(tasks.path(0));
            if (answer.status() != 204) {
                throw new AssertionError(answer.body());
            }
        }
        throw new AssertionError("Nobody was asked to do " + step);
    }

    Answer submit(JsonNode item) {
        return http.post(chefOf(item), "/api/matters", body(item));
    }

    static ObjectNode body(JsonNode item) {
        ObjectNode body = item.deepCopy();
        body.remove(List.of("id", "expected"));
        body.put("valueForCitizens", "Borgerne får et bedre forløb.");
        body.put("presentation", "Sagen er beskrevet her.");
        body.put("alternatives", "ingen");
        return body;
    }

    UUID submitted(String item) {
        return UUID.fromString(submit(byId(item)).json().path("id").asText());
    }

    /** The same under another title. */
    UUID submitted(String item, String title) {
        ObjectNode retitled = byId(item).deepCopy();
        return UUID.fromString(
                submit(retitled.put("title", title)).json().path("id").asText());
    }

    /** Does what is to be done until somebody has the step in front of them. */
    void liveUntil(UUID matter, String step) {
        for (JsonNode task = next(matter); !task.path("step").asText().equals(step); task = next(matter)) {
            Answer done = complete(task);
            if (done.status() != 204) {
                throw new AssertionError(task.path("step") + ": " + done.body());
            }
        }
    }

    /** Does what is to be done until there is no more. */
    void live(UUID matter) {
        liveUntil(matter, "");
    }

    private JsonNode next(UUID matter) {
        return picture(matter).path("openTasks").path(0);
    }

    String chefOf(JsonNode item) {
        return organisation
                .membersOf("centre-chef." + item.path("owningCentre").asText())
                .get(0);
    }

    /** What the API tells about the matter. */
    JsonNode picture(UUID matter) {
        Answer answer = http.get("sek.leder", "/api/matters/" + matter);
        if (answer.status() != 200) {
            throw new AssertionError(answer.body());
        }
        return answer.json();
    }

    Answer complete(JsonNode task) {
        String person = personFor(task);
        return http.post(person, pathOf(task) + "/complete", answersOf(person, task));
    }

    Map<String, Object> answersOf(String person, JsonNode task) {
        String id = task.path("id").asText();
        JsonNode form =
                http.get(person, "/engine-rest/task/" + id + "/deployed-form").json();
        return Person.fillsIn(form, http.get(person, pathOf(task) + "/form").json());
    }

    static String pathOf(JsonNode task) {
        return "/api/tasks/" + task.path("id").asText();
    }

    String personFor(JsonNode task) {
        return task.path("assignee").isTextual()
                ? task.path("assignee").asText()
                : organisation
                        .membersOf(task.path("candidates").get(0).asText())
                        .get(0);
    }

    private static JsonNode items() {
        try (InputStream stream = Life.class.getResourceAsStream("/agenda-items.json")) {
            return new ObjectMapper().readTree(stream).path("items");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
