package dk.direktionsbord.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who has signed in to the pages, with the cookies a browser would keep. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    private Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Somebody who has not signed in. */
    static Visitor unknown(int port) {
        return new Visitor(port);
    }

    static Visitor of(String person, int port) {
        Visitor visitor = new Visitor(port);
        String token = tokenOf(visitor.get("/log-ind"));
        visitor.post("/log-ind", "username=" + person, "password=demo", "_csrf=" + token);
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** What an address answers, as it is. */
    byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The page's text; the page must be there. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form as it is. */
    HttpResponse<String> post(String path, String... fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        Arrays.stream(fields).map(Visitor::encoded).collect(Collectors.joining("&")))));
    }

    /** Sends a form with a file. */
    HttpResponse<String> upload(String path, String fileName, byte[] content, String... fields) {
        return send(request(path)
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(Multipart.body(fileName, content, fields))));
    }

    /** The token that a page puts into its forms. */
    static String tokenOf(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("no form on the page: " + page.body());
        }
        return token.group(1);
    }

    private static String encoded(String field) {
        int name = field.indexOf('=') + 1;
        return field.substring(0, name) + URLEncoder.encode(field.substring(name), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
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
