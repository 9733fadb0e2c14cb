package dk.direktionsbord.organisation;

/**
 * A political body, outside the product's own right of decision (S76, S88).
 *
 * @param type {@code COUNCIL}, {@code FINANCE_COMMITTEE} or {@code COMMITTEE}
 */
public record PoliticalBody(String id, String name, String type) {}
