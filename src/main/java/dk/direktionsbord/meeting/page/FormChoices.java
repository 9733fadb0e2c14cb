package dk.direktionsbord.meeting.page;

import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who a form of meeting can be chaired by and be for, by their Danish names. */
@Component
class FormChoices {
    private static final List<String> BODIES =
            List.of("direktion", "koncernledelse", "mayor", "municipal-director", "secretariat");

    private final Organisation organisation;

    FormChoices(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Choice> chairs(String chosen) {
        Stream<String> directors = organisation.areas().stream().map(area -> "director." + area.id());
        return choices(Stream.of(
                        Stream.of(
                                MeetingForms.ROTATION,
                                MeetingForms.DIRECTOR_OF_CENTRE,
                                MeetingForms.CHEF_OF_CENTRE,
                                "municipal-director"),
                        directors,
                        Stream.of("secretariat"),
                        Stream.of(chosen).filter(rule -> !rule.isEmpty()))
                .flatMap(each -> each));
    }

    List<Choice> participants(FormInput input) {
        Stream<String> groups = organisation.areas().stream().map(area -> "director-group." + area.id());
        return choices(Stream.of(
                        BODIES.stream(),
                        groups,
                        Stream.of(MeetingForms.DIRECTOR_OF_CENTRE, MeetingForms.CHEF_OF_CENTRE),
                        input.parts().stream().flatMap(part -> part.participants().stream()))
                .flatMap(each -> each));
    }

    private List<Choice> choices(Stream<String> ids) {
        Set<String> known = groups();
        return ids.distinct()
                .filter(known::contains)
                .map(id -> new Choice(id, name(id)))
                .toList();
    }

    Set<String> groups() {
        return Stream.concat(
                        organisation.groups().stream(),
                        Stream.of(MeetingForms.ROTATION, MeetingForms.DIRECTOR_OF_CENTRE, MeetingForms.CHEF_OF_CENTRE))
                .collect(Collectors.toSet());
    }

    String name(String rule) {
        return DanishTexts.has("meeting.rule." + rule)
                ? DanishTexts.text("meeting.rule." + rule)
                : organisation.groupName(rule);
    }
}
