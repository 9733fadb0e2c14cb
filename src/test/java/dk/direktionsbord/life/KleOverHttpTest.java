package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.life.Caller.Answer;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * KL's files over HTTP. Only handlingsfacetter are imported here: with a plan of subjects the matters of other tests would be
 * held against it.
 */
class KleOverHttpTest extends Product {
    @LocalServerPort
    private int port;

    private Caller http;

    @BeforeEach
    void call() {
        http = new Caller(port);
    }

    @Test
    void takesKlsFileAndShowsItsNumbers() throws IOException {
        Answer tried = http.upload("procesejer", "/api/kle?preview=true", "facetter.xml", sample());
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        Answer taken = http.upload("procesejer", "/api/kle", "facetter.xml", sample());

        assertThat(taken.json().path("added")).isEqualTo(tried.json().path("added"));
        assertThat(http.get("chef.das", "/api/kle?q=%C3%9807")
                        .json()
                        .get(0)
                        .path("title")
                        .asText())
                .isEqualTo("Øvelser");
        assertThat(Visitor.of("sek.leder", port).page("/kle?q=%C3%B8velser"))
                .contains("Ø07", "Kasseres", "facetter.xml");
        assertThat(http.upload("sek.1", "/api/kle", "facetter.xml", sample())
                        .json()
                        .path("changed")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesAHostileFileWholeAndTellsEveryMistakeWithItsLine() {
        String xml =
                "<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>\n<KLE-Handlingsfacetter>&s;</KLE-Handlingsfacetter>";
        Answer entity = http.upload("procesejer", "/api/kle", "facetter.xml", xml.getBytes(UTF_8));
        Answer table = http.upload(
                "procesejer", "/api/kle", "facetter.csv", "Nr;Titel\nÆ01;Fin\n1;Skæv\nÆ02\n".getBytes(UTF_8));

        assertThat(entity.status()).isEqualTo(400);
        assertThat(entity.body()).contains("DOCTYPE").doesNotContain("root:");
        assertThat(table.json().path("errors").findValuesAsText("message"))
                .satisfiesExactly(number -> assertThat(number).startsWith("Linje 3:"), cells -> assertThat(cells)
                        .startsWith("Linje 4:"));
        assertThat(http.get("chef.das", "/api/kle?q=%C3%8601").json()).isEmpty();
    }

    private static byte[] sample() throws IOException {
        try (InputStream file = KleOverHttpTest.class.getResourceAsStream("/kle/handlingsfacetter.xml")) {
            return file.readAllBytes();
        }
    }
}
