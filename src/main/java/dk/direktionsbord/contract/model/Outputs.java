package dk.direktionsbord.contract.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** The variables a process has made by the time it ends. */
public final class Outputs {
    private final Models models;
    private final Set<String> visited = new HashSet<>();
    private final Map<String, Part> found = new LinkedHashMap<>();

    private Outputs(Models models) {
        this.models = models;
    }

    /** What a call to the process can take back, by name. */
    public static Map<String, Part> of(String process, Models models) {
        Outputs outputs = new Outputs(models);
        outputs.collect(process);
        return outputs.found;
    }

    /** What this call brings back, under the names of the caller. */
    static Map<String, Part> broughtBackBy(Call call, Models models) {
        Map<String, Part> inside = of(call.process(), models);
        Map<String, Part> back = new LinkedHashMap<>();
        for (CamundaOut out : call.takenBack()) {
            String target = out.getCamundaTarget();
            Part source = inside.getOrDefault(out.getCamundaSource(), unknown(target));
            back.put(target, source.as(target));
        }
        return back;
    }

    /** A name about which nothing more is known. */
    static Part unknown(String name) {
        return new Part(name, ValueKind.UNKNOWN, false, false, Set.of());
    }

    private void collect(String id) {
        ProcessModel process = models.processes().get(id);
        if (process == null || !visited.add(id)) {
            return;
        }
        process.steps().stream()
                .flatMap(step -> models.actionOf(step).stream())
                .flatMap(action -> action.outputs().stream())
                .forEach(this::add);
        Call.in(process).forEach(this::addBroughtBack);
    }

    private void addBroughtBack(Call call) {
        if (!visited.contains(call.process())) {
            broughtBackBy(call, models).values().forEach(this::add);
        }
    }

    private void add(Part part) {
        found.merge(part.name(), part, Part::or);
    }
}
