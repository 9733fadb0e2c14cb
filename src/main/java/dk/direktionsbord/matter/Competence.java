package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;

/** With which right a forum treats a matter: it decides, it prepares a political matter (S89), or it is the political body. */
public enum Competence {
    ADMINISTRATIVE,
    POLITICAL,
    POLITICAL_BODY;

    static Competence of(Forum forum, Matter matter) {
        if (forum.kind() == ForumKind.POLITICAL || forum.id().equals(Purpose.MAYOR)) {
            return POLITICAL_BODY;
        }
        return matter.isPolitical() ? POLITICAL : ADMINISTRATIVE;
    }
}
