package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.life.BygoneMeeting;
import dk.direktionsbord.life.Product;
import dk.direktionsbord.life.Samples;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page in a real browser: axe finds nothing (L-WEB-1), and nothing is wider than a phone. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest extends Product {
    private static final String AXE = axe();

    private static final String FINDINGS =
            """
            () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(found => found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | ')))
            """;

    private static final String WIDER_THAN_THE_PAGE =
            """
            () => [...document.querySelectorAll('body *')]
              .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .filter(each => getComputedStyle(each).position !== 'absolute')
              .map(each => each.outerHTML.substring(0, 120))
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Samples samples;

    @BeforeAll
    void openBrowser(Browser one) {
        browser = one;
        samples = Samples.in(port, organisation);
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        Page page = signedIn("vdir", 1400);

        assertThat(samples.paths()).allSatisfy(path -> {
            page.navigate(address(path));
            assertThat(findings(page)).as(path).isEmpty();
        });
    }

    @Test
    void axeFindsNothingOnWhatOthersSee() {
        Page outsider = signedIn("sag.bkm", 1400);
        outsider.navigate(address(samples.closed()));
        assertThat(outsider.locator("h1").innerText()).isEqualTo("Lukket punkt");
        assertThat(findings(outsider)).isEmpty();
        Page stranger = signedIn("procesejer", 1400);
        stranger.navigate(address(samples.closed()));
        assertThat(stranger.locator("h1").innerText()).isEqualTo("Du har ikke adgang");
        assertThat(findings(stranger)).isEmpty();
    }

    @Test
    void axeFindsNothingOnTheLoginAndItsError() {
        Page page = Window.empty(browser, 1400, 900);
        page.navigate(address("/log-ind"));
        assertThat(findings(page)).isEmpty();
        page.fill("#username", "vdir");
        page.fill("#password", "forkert");
        page.locator("main button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("forkert");
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void axeSeesAMissingLabel() {
        Page page = signedIn("vdir", 1400);
        page.navigate(address("/sager"));
        page.evaluate("() => document.querySelector('label[for=q]').remove()");

        assertThat(findings(page)).anyMatch(finding -> finding.startsWith("label:"));
    }

    @Test
    void nothingIsWiderThanAPhone() {
        Page page = signedIn("vdir", 390);

        List<String> paths = new ArrayList<>(samples.paths());
        paths.add("/log-ind");
        assertThat(paths).allSatisfy(path -> {
            page.navigate(address(path));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "phone" + path.replaceAll("\\W+", "-") + ".png")));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
            assertThat((List<?>) page.evaluate(WIDER_THAN_THE_PAGE)).as(path).isEmpty();
        });
    }

    @Test
    void aPersonFindsAMatterByKeyboardAlone() {
        Page page = signedIn("vdir", 1400);
        page.navigate(address("/sager"));
        page.locator("#q").focus();
        page.keyboard().type("rammeaftale");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q=rammeaftale"));

        page.getByText("Fælles rammeaftale for indkøb af it-udstyr").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/sager/[0-9a-f-]{36}"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Fælles rammeaftale for indkøb af it-udstyr");
    }

    @Test
    void axeFindsNothingOnWhatTheSecretariatAndProcessOwnersWrite() {
        Page secretary = signedIn("sek.1", 390);
        secretary.navigate(address("/moeder"));
        secretary.locator("section.db-section tbody a").first().click();
        assertThat(secretary.locator("#reason").count()).isEqualTo(1);
        assertThat(findings(secretary)).isEmpty();
        secretary.navigate(address("/moeder/serie"));
        secretary.locator("button[value=vis]").click();
        assertThat(secretary.locator("#form-error").innerText()).contains("mødeform");
        assertThat(findings(secretary)).isEmpty();

        secretary.navigate(address("/journal"));
        assertThat(secretary.locator("tbody tr").count()).isPositive();
        assertThat(findings(secretary)).isEmpty();
        assertThat((List<?>) secretary.evaluate(WIDER_THAN_THE_PAGE)).isEmpty();

        Page owner = signedIn("procesejer", 390);
        owner.navigate(address("/kle"));
        assertThat(owner.locator("#kle-file").count()).isEqualTo(1);
        assertThat(findings(owner)).isEmpty();
        owner.navigate(address("/moedeformer/DIREKTION_MEETING"));
        assertThat(findings(owner)).isEmpty();
        assertThat((List<?>) owner.evaluate(WIDER_THAN_THE_PAGE)).isEmpty();
    }

    @Test
    void axeFindsNothingOnWhatPeopleSayOfAMeeting() {
        UUID held = held();
        UUID planned = jdbc.sql("select id from meeting where form = 'DIREKTION_MEETING' and state = 'PLANNED' "
                        + "and held_on > now() order by held_on limit 1")
                .query(UUID.class)
                .single();
        for (int width : List.of(390, 1400)) {
            Page director = signedIn("vdir", width);
            List<String> paths = List.of(
                    "/moeder/" + planned,
                    "/moeder/" + planned + "/fravaer",
                    "/moeder/" + held,
                    "/moeder/" + held + "/evaluering");
            paths.forEach(path -> readable(director, path, width));
            Page secretary = signedIn("sek.leder", width);
            readable(secretary, "/moeder/" + held + "/ret-referat", width);
            secretary.locator("main form button[type=submit]").click();
            assertThat(secretary.locator("#reason-error").innerText()).isNotEmpty();
            assertThat(findings(secretary)).isEmpty();
            readable(secretary, "/moeder/" + planned + "/fravaer", width);
            secretary.locator("main form button[type=submit]").click();
            assertThat(secretary.locator("#reason-error").innerText()).isNotEmpty();
            assertThat(findings(secretary)).isEmpty();
        }
    }

    @Test
    void axeFindsNothingWhereADecisionAboutRecusalIsChanged() {
        UUID matter = UUID.fromString(samples.closed().substring("/sager/".length()));
        RecusalReport told = new RecusalReport(
                matter, "sag.bkm", RecusalGround.OWN_INTEREST, "Ejer halvdelen af firmaet.\nDet er en mindre del.");
        UUID report = recusals.report(told, "sek.leder").id();
        recusals.decide(report, RecusalOutcome.NOT_RECUSED, "Interessen er for svag.", "bkmdir");
        for (int width : List.of(390, 1400)) {
            Page director = signedIn("bkmdir", width);
            director.navigate(address(samples.closed()));
            assertThat(findings(director)).isEmpty();
            director.getByText("Ændr afgørelsen om inhabilitet").click();
            readable(director, samples.closed() + "/inhabilitet/" + report, width);
            director.locator("main form button[type=submit]").click();
            assertThat(director.locator("#outcome-error").innerText()).isNotEmpty();
            assertThat(director.locator("#reason-error").innerText()).isNotEmpty();
            assertThat(findings(director)).isEmpty();
        }
    }

    private void readable(Page page, String path, int width) {
        page.navigate(address(path));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target",
                        "screenshots",
                        "moede-" + width + "-" + path.substring(path.lastIndexOf('/') + 1) + ".png")));
        assertThat(page.locator("h1").innerText()).as(path).doesNotContain("ikke");
        assertThat(findings(page)).as(path).isEmpty();
        assertThat((List<?>) page.evaluate(WIDER_THAN_THE_PAGE)).as(path).isEmpty();
    }

    /** A direktionsmøde of last year with locked minutes. */
    private UUID held() {
        UUID meeting = BygoneMeeting.held(jdbc, LocalDate.of(1998, 3, 3));
        jdbc.sql("insert into minutes values (?, 'DIREKTION_MEETING', 1998, 1, ?::jsonb, 'kdir', now())")
                .params(
                        meeting,
                        """
                        {"name": "Direktionsmøde", "when": "", "place": "", "chair": "", "chairReason": "", "absent": [],
                         "standIns": "", "text": "", "parts": []}
                        """)
                .update();
        return meeting;
    }

    @Test
    void theSecretariatSeesTheDatesBeforeMakingASeriesAndMovesOneOfThem() {
        Page page = signedIn("sek.1", 1400);
        int year = java.time.LocalDate.now().getYear() + 2;
        page.navigate(address("/moeder/serie"));
        page.selectOption("#form", "WORKING_GROUP");
        page.selectOption("#scope", "C-DAS");
        page.fill("#startDate", year + "-04-05");
        page.fill("#endDate", year + "-06-30");
        page.locator("button[value=vis]").click();
        assertThat(page.locator("section.db-section tbody tr").count()).isEqualTo(7);
        page.locator("button[value=opret]").click();
        page.waitForURL(url -> url.contains("/moeder?aar="));
        assertThat(page.getByRole(AriaRole.STATUS).first().innerText()).contains("oprettet");

        page.navigate(address("/moeder?form=WORKING_GROUP&aar=" + year));
        page.locator("section.db-section tbody a").first().click();
        page.locator("form[action$=flyt] button").click();
        assertThat(page.locator("#reason-error").innerText()).contains("begrundelse");
        page.fill("#reason", "Lokalet er optaget");
        page.fill("#date", workday(year));
        page.locator("form[action$=flyt] button").click();

        assertThat(page.locator("main").innerText()).contains("Mødet er flyttet", "Lokalet er optaget");
    }

    @Test
    void aProcessOwnerAddsAFormOnTrialAndIsToldEveryMistakeFirst() {
        Page page = signedIn("procesejer", 1400);
        page.navigate(address("/moedeformer/ny"));
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("#mistakes li").count()).isGreaterThanOrEqualTo(6);

        page.fill("#id", "MORGENMOEDE");
        page.fill("#name", "Morgenmøde for direktørerne");
        page.selectOption("#kind", "STANDING");
        page.fill("#cadenceDays", "7");
        page.selectOption("#papers", "NONE");
        page.selectOption("#chair", "municipal-director");
        page.fill("#trialUntil", (java.time.LocalDate.now().getYear() + 1) + "-06-30");
        page.fill("#part0from", "08:00");
        page.fill("#part0to", "08:30");
        page.locator("label[for=part0direktion]").click();
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(url -> url.endsWith("/moedeformer"));

        assertThat(page.locator("main").innerText())
                .contains("Mødeformen »Morgenmøde for direktørerne« er gemt.", "Afprøves til", "Hver 7. dag");
    }

    /** The first working day of May after its holidays' earliest days. */
    private static String workday(int year) {
        java.time.LocalDate day = java.time.LocalDate.of(year, 5, 2);
        return day.getDayOfWeek().getValue() < 6
                ? day.toString()
                : day.plusDays(2).toString();
    }

    private Page signedIn(String person, int width) {
        return Window.signedIn(person, browser, address(""), width, 900);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static List<String> findings(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = PagesTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
