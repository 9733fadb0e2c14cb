package dk.direktionsbord.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Calls the product over HTTP as one of the demo's people. */
public final class Caller {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Caller(int port) {
        this.base = "http://localhost:" + port;
    }

    Answer get(String person, String path) {
        return send(request(person, path).GET());
    }

    Answer post(String person, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(person, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer put(String person, String path, Object body) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json(body))));
    }

    /** The answer as it is, to any method, with an empty body of JSON. */
    HttpResponse<String> raw(String person, String method, String path) {
        HttpRequest.Builder request = request(person, path).header("Content-Type", "application/json");
        return exchange(request.method(method, BodyPublishers.ofString("{}")));
    }

    /** Sends a file as a browser's form does; fields are given as "name=value". */
    Answer upload(String person, String path, String fileName, byte[] content, String... fields) {
        return send(request(person, path)
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(Multipart.body(fileName, content, fields))));
    }

    /** The answer with its headers. */
    HttpResponse<byte[]> fetch(String person, String path) {
        try {
            return client.send(request(person, path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String person, String path) {
        String login = Base64.getEncoder().encodeToString((person + ":demo").getBytes());
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + login);
    }

    private Answer send(HttpRequest.Builder request) {
        String body = "";
        try {
            HttpResponse<String> response = exchange(request);
            body = response.body();
            boolean json = body.startsWith("{") || body.startsWith("[");
            return new Answer(
                    response.statusCode(),
                    json ? MAPPER.readTree(body) : MAPPER.nullNode(),
                    body,
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : MAPPER.writeValueAsString(body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What came back, and where the answer says that it is now. */
    record Answer(int status, JsonNode json, String body, String location) {}
}
