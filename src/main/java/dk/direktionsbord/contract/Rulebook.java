package dk.direktionsbord.contract;

import java.util.List;

/** All rules of the contract. */
final class Rulebook {
    private Rulebook() {}

    static List<Rule> rules() {
        return List.of(
                new ReadableFile(),
                new AllowedElements(),
                new ExpressionGrammar(),
                new UniqueId(),
                new Startable(),
                new ConnectedSteps(),
                new NamedSteps(),
                new DiagramPicture(),
                new HistoryTimeToLive(),
                new GatewayDefault(),
                new SimpleCondition(),
                new KnownAnswer(),
                new KnownAction(),
                new InputSupplied(),
                new RecordedTask(),
                new FieldRecorded(),
                new KnownForm(),
                new KnownRole(),
                new KnownValue(),
                new KnownMessage(),
                new KnownProcess(),
                new KnownDecisionTable(),
                new ExpectedSteps(),
                new FormReadable(),
                new TaskTold(),
                new TableReasons(),
                new TableReadable());
    }
}
