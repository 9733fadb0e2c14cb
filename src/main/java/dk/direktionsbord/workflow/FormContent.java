package dk.direktionsbord.workflow;

import java.util.Map;

/**
 * What a form shows and what its fields hold when a person opens it. Values are texts, numbers, truth values, dates, and
 * lists of texts or of maps for the rows of a dynamic list.
 */
public interface FormContent {
    /** The form's id, which is its file name without the ending. */
    String form();

    Map<String, Object> contentFor(CaseScope scope);

    /** Which part of the matter a task with the form is about, where one person can have several at a time; else empty. */
    default String partOf(CaseScope scope) {
        return "";
    }
}
