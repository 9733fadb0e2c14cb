package dk.direktionsbord.contract.model;

import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Map;
import java.util.Set;

/**
 * The words the code offers to models.
 *
 * @param actions by name
 * @param caseValues the kind of each value a diagram may read, by name
 * @param optionLists names of the lists a form field may take its choices from
 * @param groups ids of the groups of the organisation
 * @param groupsWithoutTasks ids of those of them that no task may be given to
 * @param messages names of the messages the code sends
 * @param expectations what the code relies on, by process
 */
public record KnownToCode(
        Map<String, ActionSignature> actions,
        Map<String, CaseValue.Kind> caseValues,
        Set<String> optionLists,
        Set<String> groups,
        Set<String> groupsWithoutTasks,
        Set<String> messages,
        Map<String, ProcessExpectation> expectations) {
    /** Names every action may ask for without anybody supplying them. */
    public static final Set<String> GIVEN = Set.of("matterId", "meetingId", "recusalId", "performedBy");

    /** Names of the case values of a kind. */
    public Set<String> caseValuesOf(CaseValue.Kind kind) {
        return caseValues.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }
}
