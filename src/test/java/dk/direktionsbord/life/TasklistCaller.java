package dk.direktionsbord.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls what Tasklist calls, with the session of a person who has signed in on the login page, or with none. */
final class TasklistCaller {
    static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final String base;

    private TasklistCaller(int port) {
        this.base = "http://localhost:" + port;
    }

    static TasklistCaller signedOut(int port) {
        return new TasklistCaller(port);
    }

    static TasklistCaller signedIn(int port, String person) {
        TasklistCaller caller = new TasklistCaller(port);
        Matcher token = TOKEN.matcher(caller.call("GET", "/log-ind", "").body());
        if (!token.find()) {
            throw new AssertionError("The login page has no token");
        }
        String form = "username=" + person + "&password=demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        caller.send(caller.request("/log-ind")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        caller.call("GET", "/camunda/app/tasklist/default/", "");
        return caller;
    }

    HttpResponse<String> call(String method, String path, String body) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json, text/html;q=0.1");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
