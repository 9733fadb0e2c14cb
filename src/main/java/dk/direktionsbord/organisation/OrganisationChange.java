package dk.direktionsbord.organisation;

/**
 * One thing that becomes different when an organisation file is applied.
 *
 * @param id username of a person or of who holds a role, else the id of the place or the other entry
 * @param text what happens, in Danish
 */
public record OrganisationChange(Kind kind, About about, String id, String text) {
    /** What happens to it. */
    public enum Kind {
        BEGINS,
        ENDS,
        RENAMED,
        MOVED,
        CHANGED
    }

    /** What it happens to: a person, who holds a role, a place, or something else in the register. */
    public enum About {
        PERSON,
        ROLE,
        PLACE,
        OTHER
    }
}
