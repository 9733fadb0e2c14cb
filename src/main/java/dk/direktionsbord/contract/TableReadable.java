package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Column;
import dk.direktionsbord.contract.model.Decision;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** A decision table can be read, asks only for what it is given, and answers only what the code knows. */
final class TableReadable implements Rule {
    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public void check(Models models, Report report) {
        models.given().decisions().forEach(decision -> {
            checkFormulas(decision, report);
            models.shippedDecision(decision.id()).ifPresent(shipped -> checkAgainst(shipped, decision, report));
        });
    }

    private void checkFormulas(Decision decision, Report report) {
        for (Column column : decision.inputs()) {
            tell(column.place(), column.formula(), feel::parseExpression, report);
            column.cells().forEach(cell -> tell(cell.place(), cell.formula(), feel::parseUnaryTests, report));
        }
        decision.outputs().stream()
                .flatMap(column -> column.cells().stream())
                .forEach(cell -> tell(cell.place(), cell.formula(), feel::parseExpression, report));
    }

    /** What another rule refuses is not told twice. */
    private static void tell(Place place, String formula, Function<String, ParseResult> reader, Report report) {
        if (!TableLanguage.callsOwnFunction(formula) && reader.apply(formula).isFailure()) {
            report.at(place, "formula", formula);
        }
    }

    private static void checkAgainst(Decision shipped, Decision decision, Report report) {
        Set<String> given = shipped.inputs().stream()
                .flatMap(column -> column.names().stream())
                .collect(Collectors.toSet());
        for (Column column : decision.inputs()) {
            column.names().stream()
                    .filter(name -> !given.contains(name))
                    .forEach(name ->
                            report.at(column.place(), "input", name, ClosestName.question(name, given), listed(given)));
        }
        checkWords(byName(shipped.inputs()), decision.inputs(), "question", report);
        checkWords(byName(shipped.outputs()), decision.outputs(), "answer", report);
        checkOutputs(shipped, decision, report);
    }

    private static void checkWords(Map<String, Column> shipped, List<Column> columns, String variant, Report report) {
        for (Column column : columns) {
            Set<String> known = Optional.ofNullable(shipped.get(column.name()))
                    .map(Column::values)
                    .orElse(Set.of());
            column.cells().forEach(cell -> cell.words().stream()
                    .filter(word -> !known.isEmpty() && !known.contains(word))
                    .forEach(word ->
                            report.at(cell.place(), variant, word, ClosestName.question(word, known), listed(known))));
        }
    }

    private static void checkOutputs(Decision shipped, Decision decision, Report report) {
        if (decision.outputs().isEmpty()) {
            return; // there is no table, which is another rule's finding
        }
        Set<String> present = byName(decision.outputs()).keySet();
        byName(shipped.outputs()).keySet().stream()
                .filter(name -> !present.contains(name))
                .sorted()
                .forEach(name -> report.at(decision.place(), "output", name, ClosestName.question(name, present)));
    }

    private static Map<String, Column> byName(List<Column> columns) {
        return columns.stream().collect(Collectors.toMap(Column::name, column -> column, (first, second) -> first));
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
