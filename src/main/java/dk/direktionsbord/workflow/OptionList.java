package dk.direktionsbord.workflow;

import java.util.List;

/** The choices behind a field whose {@code valuesKey} is this list's name. The same list fills the field and checks it. */
public interface OptionList {
    String name();

    List<Option> options(OptionScope scope);

    /** A choice: what is stored, and its Danish text. */
    record Option(String value, String label) {}

    /** Who is asking, and from which step of which matter; a start form has no matter yet. */
    record OptionScope(String person, java.util.Optional<CaseScope> scope) {}
}
