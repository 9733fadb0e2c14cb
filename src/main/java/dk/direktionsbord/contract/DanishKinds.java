package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ValueKind;
import dk.direktionsbord.workflow.CaseValue;

/** What kinds of values are called in a finding. */
final class DanishKinds {
    private DanishKinds() {}

    static String of(CaseValue.Kind kind) {
        return switch (kind) {
            case GROUP -> "en gruppe";
            case USER -> "en person";
            case LIST -> "en liste";
            case DATE -> "en dato";
            case CYCLE -> "en gentagelse";
        };
    }

    static String of(ValueKind kind) {
        return switch (kind) {
            case TEXT -> "en tekst";
            case NUMBER -> "et tal";
            case TRUTH -> "et ja/nej";
            case DATE -> "en dato";
            case LIST -> "en liste";
            case UNKNOWN -> "noget andet";
        };
    }
}
