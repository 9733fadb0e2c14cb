package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Directors add perspectives to a matter before they decide (S109). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerspectiveFormTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private String matter;
    private Visitor director;

    @BeforeAll
    void aMatterBeforeTheDirektion() {
        Life life = new Life(new Caller(port), organisation);
        UUID id = life.submitted("AP-01");
        life.liveUntil(id, "userTask_RecordOutcome");
        matter = "/sager/" + id;
    }

    @BeforeEach
    void signIn() {
        director = Visitor.of("vdir", port);
    }

    @Test
    void keepsAPerspectiveForTheDirektionAlone() {
        HttpResponse<String> saved = write("Har I tænkt på botilbuddene?\r\n<i>Jeg</i> er i tvivl.");

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(Visitor.of("kdir", port).page(matter))
                .contains("Har I tænkt på botilbuddene?", "&lt;i&gt;Jeg&lt;/i&gt;", "Vibeke Eksempelholm");
        assertThat(Visitor.of("chef.jus", port).page(matter)).doesNotContain("botilbuddene");
    }

    @Test
    void refusesAnEmptyPerspectiveAtItsField() {
        HttpResponse<String> refused = write("   ");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Skriv et perspektiv på højst 4.000 tegn.")
                .containsPattern("<textarea[^>]*aria-describedby=\"text-hint text-error\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void keepsTheWordsOfATooLongPerspective() {
        String tooLong = "Et langt råd. ".repeat(300);

        HttpResponse<String> refused = write(tooLong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(tooLong.strip());
    }

    @Test
    void countsALineBreakAsOneCharacterAsTheBrowserDoes() {
        assertThat(write("a\r\n".repeat(1999) + "aa").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesWhatComesWithoutTheFormsToken() {
        HttpResponse<String> refused = director.post(matter + "/perspektiver", "text=Fra et andet sted");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(director.page(matter)).doesNotContain("Fra et andet sted");
    }

    @Test
    void refusesAPerspectiveFromOthers() {
        Visitor chef = Visitor.of("chef.jus", port);
        String token = Visitor.tokenOf(chef.get(matter));

        HttpResponse<String> refused = chef.post(matter + "/perspektiver", "text=Og jeg?", "_csrf=" + token);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(chef.page(matter)).doesNotContain("Gem perspektiv");
    }

    private HttpResponse<String> write(String text) {
        String token = Visitor.tokenOf(director.get(matter));
        return director.post(matter + "/perspektiver", "text=" + text, "_csrf=" + token);
    }
}
