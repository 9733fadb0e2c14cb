package dk.direktionsbord.contract.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The files to check, laid over the ones that are shipped, and the words of the code. */
public final class Models {
    private final KnownToCode code;
    private final ModelFiles given;
    private final Map<String, ProcessModel> processes;
    private final Map<String, Decision> decisions;
    private final Map<String, FormFile> forms;
    private final Map<String, Decision> shippedDecisions;
    private final Map<String, Supply> supplies = new HashMap<>();

    /**
     * @param given the files to check
     * @param shipped the files around them; a given file takes the place of the one with its name or its ids
     */
    public Models(KnownToCode code, ModelFiles given, ModelFiles shipped) {
        ModelFiles around = shipped.without(given.names());
        this.code = code;
        this.given = given;
        this.processes = byId(around.processes(), given.processes(), ProcessModel::id);
        this.decisions = byId(around.decisions(), given.decisions(), Decision::id);
        this.forms = byId(around.forms(), given.forms(), FormFile::id);
        this.shippedDecisions = byId(List.of(), shipped.decisions(), Decision::id);
    }

    public KnownToCode code() {
        return code;
    }

    /** The files to report on. */
    public ModelFiles given() {
        return given;
    }

    /** The steps to report on, of one kind. */
    public Stream<Step> steps(Class<? extends FlowNode> kind) {
        return given.processes().stream().flatMap(process -> process.steps(kind));
    }

    /** Every process by id, shipped ones too. */
    public Map<String, ProcessModel> processes() {
        return processes;
    }

    /** Every decision by id, shipped ones too. */
    public Map<String, Decision> decisions() {
        return decisions;
    }

    /** The table with this id as it is shipped: what the code asks it, and the answers the code can read. */
    public Optional<Decision> shippedDecision(String id) {
        return Optional.ofNullable(shippedDecisions.get(id));
    }

    /** Every form by id, shipped ones too. */
    public Map<String, FormFile> forms() {
        return forms;
    }

    public Optional<FormFile> formOf(Step step) {
        return step.form().map(forms::get);
    }

    public Optional<ActionSignature> actionOf(Step step) {
        return step.action().map(code.actions()::get);
    }

    /** Whether the step should call an action, and calls none that exists. */
    public boolean callsUnknownAction(Step step) {
        boolean acts = step.is(Task.class) && !step.is(UserTask.class);
        return acts && step.camunda("decisionRef").isEmpty() && actionOf(step).isEmpty();
    }

    /** The names at hand in a process: those that every way brings, or those that some way brings. */
    public Supply supply(ProcessModel process, Supply.Ways ways) {
        return supplies.computeIfAbsent(process.id() + ways, key -> Supply.of(process, this, ways));
    }

    private static <T> Map<String, T> byId(List<T> around, List<T> given, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(around.stream(), given.stream()).forEach(each -> all.put(id.apply(each), each));
        return all;
    }
}
