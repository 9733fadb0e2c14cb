package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.meeting.feed.CalendarAddresses;
import dk.direktionsbord.notification.MailFixture;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Handover;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role × every kind of matter × every way in: nobody sees more by one way than by another (C8). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityMatrixTest extends Product {
    /** What is asked about: the example item it is made from, where it is, and who sees all of it there. */
    enum Kind {
        OPEN(
                "AP-17",
                Set.of("kdir", "vdir", "bkmdir", "chef.das", "chef.buf", "sag.das", "sek.leder", "leder.s2"),
                Set.of("vdir")),
        CLOSED("AP-13", Set.of("bkmdir", "chef.bkm", "sek.leder"), Set.of("bkmdir")),
        RECUSED("AP-17", Set.of(), Set.of());

        private final String item;
        private final Set<String> seenBy;
        private final Set<String> holders;

        Kind(String item, Set<String> seenBy, Set<String> holders) {
            this.item = item;
            this.seenBy = seenBy;
            this.holders = holders;
        }

        /** What stands on the matter, its file and its text, and nowhere else. */
        String words() {
            return "Om " + word();
        }

        String word() {
            return "synsproeve" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Mappings that show nothing of a matter, and why; one that is neither here nor a {@link Way} fails the test. */
    private static final Map<String, String> NO_MATTER = Map.ofEntries(
            Map.entry("GET /log-ind", "before login"),
            Map.entry("GET /log-ind/skift", "before login"),
            Map.entry("GET /log-ind/afvist", "before login"),
            Map.entry("GET /error", "what the server says of a mistake, by its status alone"),
            Map.entry("GET /kle", "KL's subject plan"),
            Map.entry("GET /api/kle", "KL's subject plan"),
            Map.entry("GET /api/me", "who the person is"),
            Map.entry("GET /organisation", "people, roles and places"),
            Map.entry("GET /organisation/personer.csv", "people and roles"),
            Map.entry("GET /arbejdsgange", "diagrams, tables and forms"),
            Map.entry("GET /arbejdsgange/filer.zip", "diagrams, tables and forms"),
            Map.entry("GET /arbejdsgange/filer/{name}", "diagrams, tables and forms"),
            Map.entry("GET /moedeformer", "forms of meeting"),
            Map.entry("GET /moedeformer/ny", "forms of meeting"),
            Map.entry("GET /moedeformer/{id}", "forms of meeting"),
            Map.entry("GET /moeder/serie", "dates of a series"));

    private static final String NEUTRAL = "Lukket punkt";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Handover handover;

    @Autowired
    private CalendarAddresses calendars;

    @Autowired
    private Notifications notifications;

    @Autowired
    private ApplicationContext product;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, TasklistCaller> tasklists = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<Kind, Map<String, String>> places = new HashMap<>();
    private Caller http;

    @BeforeAll
    void mattersAndPeople() {
        http = new Caller(port);
        Life life = new Life(http, organisation);
        for (String person : Everybody.PEOPLE) {
            visitors.put(person, Visitor.of(person, port));
            secrets.put(person, calendars.renew(person));
            tasklists.put(person, TasklistCaller.signedIn(port, person));
        }
        String list = listOfOwnTasks();
        for (Kind kind : Kind.values()) {
            UUID matter = life.begin(kind.item, kind.words(), kind.words());
            byte[] words = kind.words().getBytes(StandardCharsets.UTF_8);
            JsonNode file = http.upload(
                            "sek.leder",
                            "/api/matters/" + matter + "/attachments",
                            "bilag.txt",
                            words,
                            "title=" + kind.words())
                    .json();
            http.post(
                    "sek.leder",
                    "/api/matters/" + matter + "/notes",
                    Map.of("source", "Telefon", "content", kind.words()));
            String task = life.until(matter, "userTask_ReviewMatter");
            notifications.tell(Notice.orientation(matter, "synsprøve", "Vurdér sag", Everybody.PEOPLE));
            places.put(
                    kind,
                    Map.of(
                            "$M", matter.toString(),
                            "$F", file.path("id").asText(),
                            "$T", task,
                            "$L", list,
                            "$Q", kind.word()));
        }
        everybodyIsInhabil(UUID.fromString(places.get(Kind.RECUSED).get("$M")));
    }

    private String listOfOwnTasks() {
        for (JsonNode list :
                TasklistCaller.json(tasklists.get("kdir").call("GET", TasklistCaller.ENGINE + "filter", ""))) {
            if (list.path("name").asText().equals("Mine opgaver")) {
                return list.path("id").asText();
            }
        }
        throw new AssertionError("There is no list of own tasks");
    }

    private void everybodyIsInhabil(UUID matter) {
        Everybody.PEOPLE.stream()
                .filter(person -> organisation.person(person).isPresent())
                .forEach(person -> recusals.report(
                        new RecusalReport(matter, person, RecusalGround.OWN_INTEREST, "Ejer firmaet."), person));
        handover.settle(matter);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void showsAMatterToThoseWhoSeeItAndToNobodyElse(Way way) {
        List<String> wrong = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String person : Everybody.PEOPLE) {
                boolean shown = ask(way, person, places.get(kind)).contains(kind.words());
                if (shown && !mayShow(way, kind, person) || !shown && mustShow(way, kind, person)) {
                    wrong.add(person + (shown ? " sees " : " does not see ") + kind + " by " + way);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** The seventh test a municipality's lawyer would run; meeting papers are in {@link AgendaMatrixTest}. */
    @Test
    void aClosedItemShowsANeutralTitleOnlyToAUserOutsideTheCircle() {
        Map<String, String> closed = places.get(Kind.CLOSED);
        String path = "/api/matters/" + closed.get("$M");
        String number = http.get("sek.leder", path).json().path("matterNumber").asText();
        Visitor outsider = visitors.get("vdir");

        for (Way way : Way.values()) {
            assertThat(ask(way, "vdir", closed)).as(way.name()).doesNotContain(Kind.CLOSED.words());
        }
        assertThat(outsider.page("/sager/" + closed.get("$M"))).contains(NEUTRAL);
        assertThat(outsider.page("/sager?q=" + number)).contains(NEUTRAL);
        assertThat(http.get("vdir", path).json().path("title").asText()).isEqualTo(NEUTRAL);
        assertThat(http.get("sek.leder", "/engine-rest/task/" + closed.get("$T"))
                        .json()
                        .path("name")
                        .asText())
                .as("a task's name is read in lists and mails")
                .contains(NEUTRAL);
    }

    @Test
    void asksAtLeastFiveHundredTimes() {
        assertThat(Way.values().length * Kind.values().length * Everybody.PEOPLE.size())
                .isGreaterThanOrEqualTo(500);
    }

    /** A new way in must be entered in {@link Way}, or here with the reason why it shows nothing. */
    @Test
    void knowsEveryWayInThatTheProductHas() {
        Set<String> known = Arrays.stream(Way.values())
                .map(Way::mapping)
                .filter(mapping -> mapping != null)
                .collect(Collectors.toSet());
        known.addAll(NO_MATTER.keySet());
        known.addAll(AgendaMatrixTest.MAPPINGS);

        assertThat(readingMappings())
                .as("enter a new way to read in Way, or with its reason in NO_MATTER")
                .isSubsetOf(known);
        assertThat(known).as("what is no longer there").isSubsetOf(readingMappings());
    }

    private Set<String> readingMappings() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("dk.direktionsbord"))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().isEmpty()
                        || info.getMethodsCondition().getMethods().stream()
                                .anyMatch(method -> method.name().equals("GET")))
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> "GET " + pattern)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayShow(Way way, Kind kind, String person) {
        return way.shows() != Way.Shows.NOTHING && kind.seenBy.contains(person);
    }

    private static boolean mustShow(Way way, Kind kind, String person) {
        return switch (way.shows()) {
            case WHOLE -> kind.seenBy.contains(person);
            case TASK -> kind.holders.contains(person) && (kind == Kind.OPEN || way.showsText());
            case MAYBE, NOTHING -> false;
        };
    }

    private String ask(Way way, String person, Map<String, String> places) {
        String path = way.path();
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return switch (way.door()) {
            case "page" -> visitors.get(person).get(path).body();
            case "tasklist" -> tasklist(person, path).body();
            case "calendar" ->
                http.get(person, path.replace("$C", secrets.get(person))).body();
            case "mail" -> MailFixture.to(person, UUID.fromString(path), product);
            default -> http.get(person, path).body();
        };
    }

    private HttpResponse<String> tasklist(String person, String path) {
        boolean list = path.startsWith("filter/");
        return tasklists.get(person).call(list ? "POST" : "GET", TasklistCaller.ENGINE + path, list ? "{}" : "");
    }
}
