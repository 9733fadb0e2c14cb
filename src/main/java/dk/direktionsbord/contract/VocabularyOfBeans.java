package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ActionSignature;
import dk.direktionsbord.contract.model.KnownToCode;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValueSource;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Group;
import dk.direktionsbord.workflow.OptionList;
import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Reads the vocabulary from the beans of the features. Actions are read from their classes and never made, because the
 * check runs while the engine starts and actions may need the engine.
 */
@Component
final class VocabularyOfBeans implements Vocabulary {
    private final ListableBeanFactory beans;

    VocabularyOfBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public KnownToCode now() {
        return new KnownToCode(
                actions(), caseValues(), optionLists(), groups(), groupsWithoutTasks(), Set.of(), expectations());
    }

    private Map<String, ActionSignature> actions() {
        return Stream.of(beans.getBeanNamesForType(Action.class, true, false))
                .flatMap(name -> Stream.ofNullable(beans.getType(name, false)))
                .map(ClassUtils::getUserClass)
                .map(ActionSignature::of)
                .collect(Collectors.toMap(ActionSignature::name, Function.identity()));
    }

    private Map<String, CaseValue.Kind> caseValues() {
        return all(CaseValueSource.class)
                .flatMap(source -> source.caseValues().stream())
                .collect(Collectors.toMap(CaseValue::name, CaseValue::kind));
    }

    private Set<String> optionLists() {
        return all(OptionList.class).map(OptionList::name).collect(Collectors.toSet());
    }

    private Set<String> groups() {
        return all(Directory.class)
                .flatMap(directory -> directory.groups().stream())
                .map(Group::id)
                .collect(Collectors.toSet());
    }

    private Set<String> groupsWithoutTasks() {
        return all(Directory.class)
                .flatMap(directory -> directory.groupsWithoutTasks().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, ProcessExpectation> expectations() {
        return all(ProcessExpectation.class)
                .collect(Collectors.toMap(ProcessExpectation::process, Function.identity()));
    }

    private <T> Stream<T> all(Class<T> type) {
        return beans.getBeanProvider(type).orderedStream();
    }
}
