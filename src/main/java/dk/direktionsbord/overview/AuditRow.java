package dk.direktionsbord.overview;

import org.jspecify.annotations.Nullable;

/**
 * A line of the access log as people read it.
 *
 * @param link where the subject is, for a reader who may see it
 */
record AuditRow(
        String at,
        String person,
        String onBehalfOf,
        String way,
        Mark deed,
        String subject,
        @Nullable String link,
        String outcome,
        String detail) {}
