package dk.direktionsbord.organisation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Finds what an organisation never needs and only an attack or a mistake uses: references, types, a second document. */
final class YamlGuard {
    private static final String REFERENCE = "Linje %d: henvisninger (& og *) er ikke tilladt. Skriv indholdet ud.";
    private static final String TYPE = "Linje %d: typer (! og !!) er ikke tilladt. Fjern dem.";
    private static final String SECOND = "Linje %d: filen må kun have ét dokument. Fjern linjen ---.";

    private final List<String> findings = new ArrayList<>();
    private int documents;

    private YamlGuard() {}

    /** Text that is no YAML at all is left to whoever reads it. */
    static List<String> findings(String text) {
        YamlGuard guard = new YamlGuard();
        try {
            new Yaml().parse(new StringReader(text)).forEach(guard::look);
        } catch (YAMLException unreadable) {
            return guard.findings;
        }
        return guard.findings;
    }

    private void look(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            find(REFERENCE, event);
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null) {
            find(TYPE, event);
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            find(SECOND, event);
        }
    }

    private void find(String text, Event event) {
        findings.add(text.formatted(event.getStartMark().getLine() + 1));
    }
}
