package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.FormRules;
import dk.direktionsbord.workflow.OptionList;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.OptionList.OptionScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The deployed forms, read once each, and the choices that fill them. */
@Component
class FormLibrary {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, Optional<FormSchema>> forms = new ConcurrentHashMap<>();
    private final SingletonSupplier<Map<String, OptionList>> optionLists;

    private final SingletonSupplier<List<FormRules>> rules;

    FormLibrary(ObjectProvider<OptionList> lists, ObjectProvider<FormRules> rules) {
        this.rules = SingletonSupplier.of(() -> rules.stream().toList());
        this.optionLists = SingletonSupplier.of(
                () -> lists.stream().collect(Collectors.toUnmodifiableMap(OptionList::name, Function.identity())));
    }

    /** The form of a step, read through {@code source} the first time it is asked for in a deployed version. */
    Optional<FormSchema> of(String definitionId, String step, FormSource source) {
        return forms.computeIfAbsent(
                definitionId + "/" + step, key -> source.open().map(this::read));
    }

    Optional<FormSchema> of(TaskEntity task, FormSource source) {
        return of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), source);
    }

    List<Option> options(String list, OptionScope scope) {
        OptionList options = optionLists.obtain().get(list);
        if (options == null) {
            throw new IllegalStateException("No list of choices is called " + list);
        }
        return options.options(scope);
    }

    /** What the rooms say is wrong with a submitted form. */
    List<FieldError> broken(
            FormSchema form, String person, Map<String, @Nullable Object> values, Optional<CaseScope> scope) {
        return rules.obtain().stream()
                .filter(rule -> rule.form().equals(form.id()))
                .flatMap(rule -> rule.broken(person, values, scope).stream())
                .toList();
    }

    private FormSchema read(InputStream stream) {
        try (stream) {
            return FormSchema.of(mapper.readTree(stream));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the file of a form comes from; empty when the step has no form. */
    interface FormSource {
        Optional<InputStream> open();
    }
}
