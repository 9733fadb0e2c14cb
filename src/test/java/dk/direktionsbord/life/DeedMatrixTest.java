package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role × every way to change something: who may not is refused, whatever was sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeedMatrixTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private Caller http;

    @BeforeAll
    void aMatterATaskAndAMeeting() {
        http = new Caller(port);
        Life life = new Life(http, organisation);
        for (String person : Everybody.PEOPLE) {
            Visitor visitor = Visitor.of(person, port);
            visitors.put(person, visitor);
            tokens.put(person, Visitor.tokenOf(visitor.get("/")));
        }
        UUID matter = life.begin("AP-13", "Lukket prøvesag", "Lukket prøvesag");
        places.put("$M", matter.toString());
        places.put("$T", life.until(matter, "userTask_ReviewMatter"));
        places.put("$R", decidedRecusalIn(matter).toString());
        places.put("$G", meeting());
        places.put("$H", BygoneMeeting.held(jdbc, LocalDate.of(1996, 3, 5)).toString());
        places.put("$U", UUID.randomUUID().toString());
    }

    private UUID decidedRecusalIn(UUID matter) {
        UUID report = recusals.report(
                        new RecusalReport(matter, "chef.bkm", RecusalGround.OWN_INTEREST, "Ejer firmaet."), "sek.leder")
                .id();
        return recusals.decide(report, RecusalOutcome.NOT_RECUSED, "Ejer det ikke mere.", "bkmdir")
                .id();
    }

    private String meeting() {
        return jdbc.sql("select id::text from meeting where form = 'DIREKTION_MEETING' and state = 'PLANNED'"
                        + " order by held_on desc limit 1")
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void refusesWhoeverMayNotDoIt(Deed deed) {
        List<String> wrong = new ArrayList<>();
        for (String person : Everybody.PEOPLE) {
            int status = ask(deed, person);
            boolean refused = status == 403 || status == 404;
            if (status >= 500 || refused == deed.allowed().contains(person)) {
                wrong.add(person + " gets " + status);
            }
        }

        assertThat(wrong).as(deed.name()).isEmpty();
    }

    static Stream<Deed> forms() {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.kind() == Deed.Kind.FORM || deed.kind() == Deed.Kind.PAGE_FILE);
    }

    /** Another site can make a browser send a form, but does not know the token that goes with it. */
    @ParameterizedTest
    @MethodSource("forms")
    void refusesAFormWithoutItsToken(Deed deed) {
        String person = deed.allowed().stream().sorted().findFirst().orElse("vdir");
        String path = filled(deed.path());
        String[] fields = deed.fields().toArray(String[]::new);

        HttpResponse<String> answer = deed.kind() == Deed.Kind.PAGE_FILE
                ? visitors.get(person).upload(path, "tom.txt", new byte[0], fields)
                : visitors.get(person).post(path, fields);

        assertThat(answer.statusCode()).as(person).isEqualTo(403);
    }

    /** A new way to change something must be entered in {@link Deed}. */
    @Test
    void knowsEveryWayToChangeSomething() {
        Set<String> known =
                Arrays.stream(Deed.values()).map(Deed::mapping).collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).as("enter a new way to change something in Deed").isEqualTo(changingMappings());
    }

    private Set<String> changingMappings() {
        Set<String> changing = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("dk.direktionsbord")) {
                info.getMethodsCondition().getMethods().stream()
                        .filter(verb -> verb.asHttpMethod() != HttpMethod.GET)
                        .forEach(verb -> info.getPatternValues().forEach(path -> changing.add(verb + " " + path)));
            }
        });
        return changing;
    }

    private int ask(Deed deed, String person) {
        String path = filled(deed.path());
        return switch (deed.kind()) {
            case FORM -> visitors.get(person).post(path, form(deed, person)).statusCode();
            case FILE ->
                http.upload(person, path, "tom.txt", new byte[0], deed.fields().toArray(String[]::new))
                        .status();
            case PAGE_FILE ->
                visitors.get(person)
                        .upload(path, "tom.txt", new byte[0], form(deed, person))
                        .statusCode();
            case JSON -> http.post(person, path, filled(deed.body())).status();
            case DELETE -> http.raw(person, "DELETE", path).statusCode();
        };
    }

    private String[] form(Deed deed, String person) {
        List<String> fields = new ArrayList<>(deed.fields());
        fields.add("_csrf=" + tokens.get(person));
        return fields.toArray(String[]::new);
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }
}
