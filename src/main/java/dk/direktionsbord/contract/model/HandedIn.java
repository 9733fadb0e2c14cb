package dk.direktionsbord.contract.model;

import dk.direktionsbord.contract.model.Supply.Ways;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** The variables a process is given by whoever starts it. */
final class HandedIn {
    private HandedIn() {}

    static List<Part> to(ProcessModel process, Models models, Ways ways) {
        Set<String> names =
                new HashSet<>(byCallers(process.id(), models.processes().values(), ways));
        var expectation = models.code().expectations().get(process.id());
        if (expectation != null) {
            names.addAll(expectation.variables());
        }
        return names.stream().sorted().map(Outputs::unknown).toList();
    }

    private static Set<String> byCallers(String process, Collection<ProcessModel> all, Ways ways) {
        List<Set<String>> calls = all.stream()
                .flatMap(Call::in)
                .filter(call -> call.process().equals(process))
                .map(HandedIn::names)
                .toList();
        return calls.stream()
                .reduce((one, other) -> ways == Ways.SOME ? union(one, other) : intersection(one, other))
                .orElse(Set.of());
    }

    private static Set<String> names(Call call) {
        return call.handedOver().stream().map(CamundaIn::getCamundaTarget).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
