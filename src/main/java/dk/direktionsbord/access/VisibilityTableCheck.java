package dk.direktionsbord.access;

import dk.direktionsbord.access.VisibilityTable.Row;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import dk.direktionsbord.workflow.TableCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Refuses a table of who sees what that could not be read as it stands, or that pretends to be a rule that denies. */
@Component
class VisibilityTableCheck implements TableCheck {
    private static final Set<String> CELLS = Set.of("", "true", "false");
    private static final Set<String> ANSWERS = Set.of("\"FULL\"", "\"SUMMARY\"", "\"NONE\"");
    private static final Set<String> DENIALS = Set.of("V1", "V2", "V3", "V4");

    private final Set<String> facts = new VisibilityFacts(AccessSettings.standard()).names();

    @Override
    public String table() {
        return VisibilityTable.KEY;
    }

    @Override
    public List<Finding> findings(byte[] dmn) {
        try {
            return findings(VisibilityTable.read(dmn));
        } catch (SAXException unreadable) {
            return List.of(finding(VisibilityTable.KEY, "unreadable"));
        }
    }

    private List<Finding> findings(VisibilityTable table) {
        List<Finding> findings = new ArrayList<>();
        if (!table.hitPolicy().equals("FIRST")) {
            findings.add(finding(VisibilityTable.KEY, "policy", table.hitPolicy()));
        }
        if (!table.outputs().equals(List.of("visibility"))) {
            findings.add(finding(VisibilityTable.KEY, "output", String.join(", ", table.outputs())));
        }
        table.columns().stream()
                .filter(column -> !facts.contains(column))
                .forEach(column ->
                        findings.add(finding(VisibilityTable.KEY, "column", column, String.join(", ", facts))));
        Set<String> seen = new HashSet<>(DENIALS);
        table.rows().forEach(row -> findings.addAll(findings(row, table, seen)));
        return findings;
    }

    private static List<Finding> findings(Row row, VisibilityTable table, Set<String> seen) {
        List<Finding> findings = new ArrayList<>();
        if (row.id().isEmpty() || !seen.add(row.id())) {
            findings.add(finding(row.id(), "id", row.id()));
        }
        row.cells().stream()
                .filter(cell -> !CELLS.contains(cell))
                .forEach(cell -> findings.add(finding(row.id(), "cell", cell)));
        if (row.cells().size() != table.columns().size()) {
            findings.add(finding(row.id(), "cells"));
        }
        if (row.answers().size() != 1 || !ANSWERS.containsAll(row.answers())) {
            findings.add(finding(row.id(), "answer", String.join(", ", row.answers())));
        }
        return findings;
    }

    private static Finding finding(String element, String variant, Object... arguments) {
        String key = "access.visibility." + variant + ".";
        return new Finding(
                "visibility-table",
                element,
                DanishTexts.text("access.visibility.where", element),
                DanishTexts.text(key + "what", arguments),
                DanishTexts.text(key + "consequence", arguments),
                DanishTexts.text(key + "remedy", arguments));
    }
}
