package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The question written on an arrow. */
record Condition(ProcessModel process, SequenceFlow flow, String text) {
    private static final Pattern JOINED = Pattern.compile("\\s*(?:&&|\\|\\||\\band\\b|\\bor\\b)\\s*");

    /** Every condition of a process. */
    static Stream<Condition> in(ProcessModel process) {
        return process.flows().stream().flatMap(flow -> on(process, flow).stream());
    }

    static Optional<Condition> on(ProcessModel process, SequenceFlow flow) {
        return Optional.ofNullable(flow.getConditionExpression())
                .map(ConditionExpression::getTextContent)
                .map(text -> new Condition(process, flow, text.strip()));
    }

    boolean isAtGateway() {
        return flow.getSource() instanceof ExclusiveGateway;
    }

    /** The test, when it is one simple test. */
    Optional<Expression> test() {
        return Expression.parse(text);
    }

    /** Whether the text is made of tests and nothing that could run code; it may still be more than one test. */
    static boolean isWritten(String text) {
        boolean single = Expression.parse(text).isPresent();
        boolean wrapped = text.startsWith("${") && text.endsWith("}");
        return single
                || (wrapped
                        && JOINED.splitAsStream(text.substring(2, text.length() - 1))
                                .allMatch(part ->
                                        Expression.parse("${" + part + "}").isPresent()));
    }
}
