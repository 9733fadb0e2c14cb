package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.Finances;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Submitters;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.OptionList;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.OptionList.OptionScope;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists people choose from when they describe a matter or its route. */
@Configuration(proxyBeanMethods = false)
class MatterOptions {
    /** The budget year and three more are voted on; two more leave room for matters that look ahead. */
    private static final int BUDGET_YEARS = 6;

    private final Organisation organisation;

    MatterOptions(Organisation organisation) {
        this.organisation = organisation;
    }

    /** A submitter acts for the own centre, the secretariat for every centre. */
    @Bean
    OptionList ownCentresOptions(Submitters submitters) {
        return new Choices("ownCentres", scope -> centres(submitters.centresOf(scope.person()).stream()));
    }

    @Bean
    OptionList centresOptions() {
        return new Choices("centres", scope -> centres(organisation.centres().stream()));
    }

    @Bean
    OptionList committeesOptions() {
        return new Choices("committees", scope -> organisation.politicalBodies().stream()
                .filter(body -> body.type().equals("COMMITTEE"))
                .map(body -> new Option(body.id(), body.name()))
                .toList());
    }

    /** Every administrative forum; political bodies follow from who has the final word (C3). */
    @Bean
    OptionList foraOptions() {
        return new Choices("fora", scope -> organisation.fora().stream()
                .filter(MatterOptions::mayBeChosen)
                .map(forum -> new Option(forum.id(), forum.name()))
                .toList());
    }

    @Bean
    OptionList hearingBodiesOptions() {
        return new Choices("hearingBodies", scope -> organisation.advisoryBodies().stream()
                .filter(body -> body.kind().equals("HEARING_BODY"))
                .map(body -> new Option(body.id(), body.name()))
                .toList());
    }

    /** The years ahead, and those a matter already has, so that a correction in January loses none. */
    @Bean
    OptionList budgetYearsOptions(Matters matters, Clock clock) {
        return new Choices("budgetYears", scope -> Stream.concat(ahead(clock).boxed(), chosen(matters, scope))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .map(year -> new Option(year, year))
                .toList());
    }

    @Bean
    OptionList targetGroupsOptions() {
        return ReferenceList.read("targetGroups", "target-groups");
    }

    @Bean
    OptionList indicatorsOptions() {
        return ReferenceList.read("indicators", "indicators");
    }

    private static boolean mayBeChosen(Forum forum) {
        return forum.kind() != ForumKind.POLITICAL && !forum.id().equals("MAYOR_URGENT_DECISION");
    }

    private static List<Option> centres(Stream<Centre> centres) {
        return centres.map(centre -> new Option(centre.id(), centre.name())).toList();
    }

    private static IntStream ahead(Clock clock) {
        int year = Year.now(clock).getValue();
        return IntStream.range(year, year + BUDGET_YEARS);
    }

    private static Stream<Integer> chosen(Matters matters, OptionScope scope) {
        return scope.scope().map(CaseScope::matterId).flatMap(matters::find).stream()
                .map(matter -> matter.text().finances())
                .map(Finances::years)
                .flatMap(List::stream);
    }
}
