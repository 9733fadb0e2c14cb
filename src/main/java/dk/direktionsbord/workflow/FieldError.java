package dk.direktionsbord.workflow;

/** One mistake at one field: the field's key, and in Danish what is wrong and what to do. */
public record FieldError(String field, String message) {}
