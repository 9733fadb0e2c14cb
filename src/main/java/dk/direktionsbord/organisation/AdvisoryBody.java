package dk.direktionsbord.organisation;

/**
 * A body that is heard before a decision and never decides itself.
 *
 * @param kind {@code HEARING_BODY} (retssikkerhedsloven §§ 30 and 37 a) or {@code MED} (S98)
 */
public record AdvisoryBody(String id, String name, String kind) {}
