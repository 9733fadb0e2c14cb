package dk.direktionsbord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files replace Tasklist's by standing first on the class path and change it by names it must still have. */
class TasklistUnderOurNameTest {

    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";

    private static final Pattern FILLED_IN_BY_THE_SERVER =
            Pattern.compile("\\$[A-Z_]+|[\\w-]+\\.(js|css)\\?bust=[\\d.]+");

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "scripts/config.js", "styles/user-styles.css"})
    void servesOurFileBeforeTheOneCamundaShips(String file) {
        var found = all(file);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).getProtocol()).isEqualTo("file");
    }

    @Test
    void loadsEverythingTheOriginalPageLoads() {
        var pages = all("index.html");

        assertThat(wanted(text(pages.get(0)))).containsAll(wanted(text(pages.get(1))));
    }

    @Test
    void writesItsPageInAsciiBecauseTheServerSendsItAsLatin1() {
        assertThat(text(all("index.html").get(0))).doesNotContainPattern("[^\\p{ASCII}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cam-exclude-plugins",
                "task-search",
                "shortcut-help",
                "task-action-comment",
                "task-detail-history",
                "task-detail-description",
                "start-process-action",
                "camTasklistTaskMeta",
                "camTasklistForm",
                "{{ \\'SAVE\\' | translate }}",
                "onFormCompletionCallback",
                "camunda-form:",
                "authentication.login.required",
                "cam.tasklist.custom"
            })
    void changesWhatThisVersionOfTasklistHas(String name) {
        assertThat(text(all("camunda-tasklist-bootstrap.js").get(0))).contains(name);
    }

    @Test
    void speaksDanishToEveryBrowser() {
        assertThat(text(all("scripts/config.js").get(0)))
                .contains(
                        "availableLocales: ['da']",
                        "fallbackLocale: 'da'",
                        "customScripts: ['scripts/direktionsbord']");
    }

    private static List<String> wanted(String page) {
        return FILLED_IN_BY_THE_SERVER
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<URL> all(String file) {
        try {
            return Collections.list(
                    TasklistUnderOurNameTest.class.getClassLoader().getResources(TASKLIST + file));
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot look for " + file, unreadable);
        }
    }

    private static String text(URL file) {
        try (var content = file.openStream()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + file, unreadable);
        }
    }
}
