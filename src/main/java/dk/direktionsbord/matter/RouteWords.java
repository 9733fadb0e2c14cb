package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.DirectorArea;
import dk.direktionsbord.organisation.Organisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the words a rule answers with into ids of fora, political bodies and MED committees. */
final class RouteWords {
    private final RoutingQuestion question;
    private final Organisation organisation;
    private final Answers answers;

    RouteWords(RoutingQuestion question, Organisation organisation, Answers answers) {
        this.question = question;
        this.organisation = organisation;
        this.answers = answers;
    }

    List<String> fora(String words) {
        return split(words).flatMap(this::forum).toList();
    }

    /** The bodies once each: a committee that also comes later keeps its later place. */
    List<String> bodies(String words) {
        List<String> bodies = new ArrayList<>();
        split(words).flatMap(this::body).forEach(body -> {
            bodies.remove(body);
            bodies.add(body);
        });
        return bodies;
    }

    List<String> med(String word) {
        return switch (word) {
            case "NONE" -> List.of();
            case "CENTERMED_EACH" ->
                question.centres().stream().map(centre -> "CENTERMED:" + centre).toList();
            default -> List.of(word);
        };
    }

    private Stream<String> forum(String word) {
        return switch (word) {
            case "DIREKTION" ->
                Stream.of(answers.one("direktion-part", question.part()).text("forum"));
            case "CHEF_MEETING_EACH" -> organisation.areas().stream().map(RouteWords::chefMeeting);
            case "CHEF_MEETING_AREA" -> Stream.of(chefMeeting(areaOfOwner()));
            case "RECIPIENT" -> forum(recipient().name());
            default -> Stream.of(word);
        };
    }

    private Stream<String> body(String word) {
        return switch (word) {
            case "NONE" -> Stream.empty();
            case "COMMITTEES" -> question.facts().committees().stream();
            default -> Stream.of(word);
        };
    }

    private Recipient recipient() {
        return Objects.requireNonNullElse(question.facts().recipient(), Recipient.KONCERNLEDELSE);
    }

    private DirectorArea areaOfOwner() {
        return organisation.areaOf(question.centres().get(0));
    }

    /** The register of fora names the chef meetings after the director areas: DO-VD has CHEF_MEETING_VD. */
    private static String chefMeeting(DirectorArea area) {
        return "CHEF_MEETING_" + area.id().substring(area.id().indexOf('-') + 1);
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.split(",")).map(String::strip);
    }
}
