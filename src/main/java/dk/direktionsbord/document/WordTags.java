package dk.direktionsbord.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags a Word template may use, and where. {@code {{tag}}} is a text, {@code {{*tag}}} a list, {@code {{#tag}}} a
 * table and {@code {{+tag}}} formatted text; {@code {{?tag}}} to {@code {{/tag}}} is shown once for each entry, or only
 * when it holds.
 */
record WordTags(Set<String> values, Map<String, WordTags> blocks) {
    static final WordTags PAPER = new WordTags(
            Set.of(
                    "art",
                    "kommune",
                    "forum",
                    "møde",
                    "tid",
                    "sted",
                    "mødeleder",
                    "version",
                    "godkendelse",
                    "*ændringer",
                    "*deltagere",
                    "*fraværende"),
            Map.of("dele", part()),
            List.of("har_ændringer", "har_deltagere", "har_fraværende", "har_godkendelse", "har_sted", "er_tom"));

    private WordTags(Set<String> values, Map<String, WordTags> loops, List<String> conditions) {
        this(values, blocksOf(values, loops, conditions));
    }

    private static WordTags part() {
        return new WordTags(Set.of("titel", "tid"), Map.of("punkter", item()), List.of("har_tid", "er_tom"));
    }

    private static WordTags item() {
        return new WordTags(
                Set.of(
                        "nummer",
                        "titel",
                        "type",
                        "minutter",
                        "sagsnummer",
                        "fakta",
                        "beslutning",
                        "særstandpunkt",
                        "*indstilling",
                        "*noter",
                        "*bilag",
                        "#udfald",
                        "#gang"),
                Map.of("afsnit", new WordTags(Set.of("overskrift", "+tekst"), Map.of())),
                List.of(
                        "er_lukket",
                        "har_fakta",
                        "har_indstilling",
                        "har_udfald",
                        "har_beslutning",
                        "er_besluttet",
                        "har_særstandpunkt",
                        "har_noter",
                        "har_bilag",
                        "har_gang"));
    }

    /** A condition opens no room of its own: inside it the same tags hold. */
    private static Map<String, WordTags> blocksOf(
            Set<String> values, Map<String, WordTags> loops, List<String> conditions) {
        Map<String, WordTags> all = new java.util.HashMap<>(loops);
        WordTags inside = new WordTags(values, all);
        conditions.forEach(condition -> all.put(condition, inside));
        return all;
    }

    boolean knows(String sign, String name) {
        return values.contains(sign + name);
    }
}
