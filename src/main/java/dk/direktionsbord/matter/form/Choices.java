package dk.direktionsbord.matter.form;

import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import java.util.function.Function;

/** Choices that are worked out when somebody asks. */
record Choices(String name, Function<OptionList.OptionScope, List<OptionList.Option>> choose) implements OptionList {
    @Override
    public List<Option> options(OptionScope scope) {
        return choose.apply(scope);
    }
}
