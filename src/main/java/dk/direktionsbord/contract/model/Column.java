package dk.direktionsbord.contract.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/**
 * One column of a decision table.
 *
 * @param name what an input asks for, or what an output is called
 * @param formula what an input asks for, as it is written
 * @param values the words the column may hold; empty when it does not say
 * @param cells one for each row
 */
public record Column(Place place, String name, String formula, Set<String> values, List<Cell> cells) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])[A-Za-z_]\\w*(?![\\w\"(])");
    private static final Set<String> FEEL_WORDS = Set.of(
            "and", "or", "not", "in", "null", "true", "false", "if", "then", "else", "between", "count", "string");

    /** One field of a row. */
    public record Cell(Place place, String formula) {
        /** The quoted words in it. */
        public Set<String> words() {
            return quoted(formula);
        }
    }

    /** The names of what an input asks for; a call brings names of its own, so nothing is said about those. */
    public Set<String> names() {
        if (formula.contains("(")) {
            return Set.of();
        }
        return NAME.matcher(formula.replaceAll(QUOTED.pattern(), ""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !FEEL_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    static List<Column> inputs(XmlFile xml, DecisionTable table) {
        List<Input> inputs = List.copyOf(table.getInputs());
        return IntStream.range(0, inputs.size())
                .mapToObj(index -> input(xml, inputs.get(index), cells(xml, table, index, Rule::getInputEntries)))
                .toList();
    }

    static List<Column> outputs(XmlFile xml, DecisionTable table) {
        List<Output> outputs = List.copyOf(table.getOutputs());
        return IntStream.range(0, outputs.size())
                .mapToObj(index -> output(xml, outputs.get(index), cells(xml, table, index, Rule::getOutputEntries)))
                .toList();
    }

    private static Column input(XmlFile xml, Input input, List<Cell> cells) {
        String formula = input.getInputExpression() == null
                ? ""
                : textOf(input.getInputExpression().getText());
        Set<String> values = input.getInputValues() == null
                ? Set.of()
                : quoted(textOf(input.getInputValues().getText()));
        return new Column(xml.place(input.getId()), formula, formula, values, cells);
    }

    private static Column output(XmlFile xml, Output output, List<Cell> cells) {
        Set<String> values = output.getOutputValues() == null
                ? Set.of()
                : quoted(textOf(output.getOutputValues().getText()));
        String name = Optional.ofNullable(output.getName()).orElse("");
        return new Column(xml.place(output.getId()), name, "", values, cells);
    }

    /** The rows' fields in one column; an empty one or a dash fits everything. */
    private static List<Cell> cells(
            XmlFile xml,
            DecisionTable table,
            int index,
            java.util.function.Function<Rule, java.util.Collection<? extends DmnElement>> entries) {
        return table.getRules().stream()
                .map(row -> List.copyOf(entries.apply(row)))
                .filter(row -> index < row.size())
                .map(row -> row.get(index))
                .map(entry -> new Cell(
                        xml.place(entry.getId()),
                        entry.getUniqueChildElementByType(Text.class) instanceof Text text ? textOf(text) : ""))
                .filter(cell -> !cell.formula().isEmpty() && !cell.formula().equals("-"))
                .toList();
    }

    private static Set<String> quoted(String formula) {
        return QUOTED.matcher(formula).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String textOf(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
