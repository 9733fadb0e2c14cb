package dk.direktionsbord.overview;

import dk.direktionsbord.organisation.AdvisoryBody;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names people read instead of ids, also those of people who have left. */
@Component
class Names {
    private static final String CENTRE_MED = "CENTERMED:";

    private final Organisation organisation;

    Names(Organisation organisation) {
        this.organisation = organisation;
    }

    String person(@Nullable String username) {
        if (username == null) {
            return "";
        }
        if (username.equals("system")) {
            return DanishTexts.text("overview.system");
        }
        return organisation.nameOf(username);
    }

    String centre(String id) {
        return organisation.centre(id).map(Centre::name).orElse(id);
    }

    /** A director area, centre or unit. */
    String place(String id) {
        return organisation.placeName(id);
    }

    String centres(Collection<String> ids) {
        return ids.stream().map(this::centre).collect(Collectors.joining(", "));
    }

    String forum(String id) {
        return organisation.forum(id).map(Forum::name).orElse(id);
    }

    /** Who is heard: a MED committee (HOVEDMED or CENTERMED:centre), a hearing body, or a group. */
    String party(String id) {
        if (id.startsWith(CENTRE_MED)) {
            return DanishTexts.text("overview.centremed", centre(id.substring(CENTRE_MED.length())));
        }
        return organisation.advisoryBodies().stream()
                .filter(body -> body.id().equals(id))
                .map(AdvisoryBody::name)
                .findFirst()
                .orElseGet(() -> organisation.groupName(id));
    }

    boolean isIn(String group, String username) {
        return organisation.membersOf(group).contains(username);
    }

    /** A group's name with its members, such as "Direktionssekretariat (Signe Sandkasse, Søren Stubbe-Test)". */
    String group(String id) {
        String members = organisation.membersOf(id).stream().map(this::person).collect(Collectors.joining(", "));
        String name = organisation.groupName(id);
        return members.isEmpty() ? name : DanishTexts.text("overview.groupAndMembers", name, members);
    }
}
