package dk.direktionsbord.records;

import dk.direktionsbord.organisation.AdvisoryBody;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names, days and fixed words of a case that leaves the house: nobody there knows our ids. */
@Component
class CaseWords {
    private static final String CENTRE_MED = "CENTERMED:";

    private final Organisation organisation;

    CaseWords(Organisation organisation) {
        this.organisation = organisation;
    }

    String person(@Nullable String username) {
        if (username == null) {
            return "";
        }
        if (username.equals("system")) {
            return text("system");
        }
        String name = organisation.nameOf(username);
        return name.equals(username) ? username : name + " (" + username + ")";
    }

    /** Who is heard: a MED committee, a hearing body, or a group. */
    String party(String id) {
        if (id.startsWith(CENTRE_MED)) {
            return text("centremed", centre(id.substring(CENTRE_MED.length())));
        }
        return organisation.advisoryBodies().stream()
                .filter(body -> body.id().equals(id))
                .map(AdvisoryBody::name)
                .findFirst()
                .orElseGet(() -> organisation.groupName(id));
    }

    String forum(String id) {
        return organisation.forum(id).map(Forum::name).orElse(id);
    }

    String centre(String id) {
        return organisation.centre(id).map(Centre::name).orElse(id);
    }

    /** Who and when, such as "Kim Holm (kim), 4. januar 2027 kl. 9.00"; empty when nobody has yet. */
    String by(@Nullable String username, @Nullable Instant at) {
        return username == null ? "" : person(username) + ", " + moment(at);
    }

    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : DanishDay.moment(moment);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DanishDay.day(day);
    }

    static String text(String key, Object... arguments) {
        return DanishTexts.text("records.export." + key, arguments);
    }
}
