package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything the rules found, in the order of the files and of the places in them. */
final class Findings {
    private record Placed(Place place, Finding finding) {}

    private final List<Placed> all = new ArrayList<>();

    Report reportOf(Rule rule) {
        return (place, variant, arguments) -> all.add(new Placed(place, finding(rule.id(), place, variant, arguments)));
    }

    List<Finding> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::finding)
                .distinct()
                .toList();
    }

    private static Finding finding(String rule, Place place, String variant, String... arguments) {
        String key = "contract." + rule + "." + variant + ".";
        return new Finding(
                rule,
                place.element(),
                place.where(),
                text(key + "what", arguments),
                text(key + "consequence", arguments),
                text(key + "remedy", arguments));
    }

    private static String text(String key, String... arguments) {
        return DanishTexts.text(key, (Object[]) arguments).strip();
    }
}
