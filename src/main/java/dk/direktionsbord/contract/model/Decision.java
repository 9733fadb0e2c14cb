package dk.direktionsbord.contract.model;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** One decision of a DMN file. */
public record Decision(TableFile file, org.camunda.bpm.model.dmn.instance.Decision element) {
    public String id() {
        return Optional.ofNullable(element.getId()).orElse("");
    }

    public Place place() {
        return file.xml().place(element.getId());
    }

    /** What the table is asked, column by column. */
    public List<Column> inputs() {
        return table().map(table -> Column.inputs(file.xml(), table)).orElse(List.of());
    }

    /** What the table answers, column by column. */
    public List<Column> outputs() {
        return table().map(table -> Column.outputs(file.xml(), table)).orElse(List.of());
    }

    private Optional<DecisionTable> table() {
        return element.getExpression() instanceof DecisionTable table ? Optional.of(table) : Optional.empty();
    }
}
