package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;
import java.util.List;

/** What one treatment is for; it decides which outcomes may be chosen (C10). */
public enum Purpose {
    DECISION,
    DISCUSSION,
    INFORMATION,
    BEARING,
    POSITION,
    QUALIFICATION,
    FEEDBACK,
    URGENT_DECISION;

    static final String MAYOR = "MAYOR_URGENT_DECISION";

    /**
     * The purpose of one forum on a route.
     *
     * @param place its place on the route, from 0
     */
    static Purpose of(Forum forum, int place, List<String> route, RecommendedTreatment treatment, MatterType type) {
        if (forum.id().equals(MAYOR)) {
            return URGENT_DECISION;
        }
        if (forum.kind() == ForumKind.POLITICAL) {
            return treatment == RecommendedTreatment.URGENT_DECISION ? INFORMATION : asked(type);
        }
        return switch (treatment) {
            case DISCUSSION -> DISCUSSION;
            case POSITION -> POSITION;
            case BEARING -> BEARING;
            case DECISION -> asked(type);
            case APPROVED_FOR_COMMITTEE, URGENT_DECISION -> DECISION;
            case FEEDBACK -> forum.id().startsWith("CHEF_MEETING_") ? FEEDBACK : DECISION;
            case SET_UP_GROUP -> forum.id().equals("WORKING_GROUP") ? FEEDBACK : DECISION;
            case QUALIFICATION -> qualified(forum.id(), place, route, type);
        };
    }

    /** Direktion discusses, koncernledelsen qualifies, and direktion decides (S132). */
    private static Purpose qualified(String forum, int place, List<String> route, MatterType type) {
        if (forum.equals("KONCERNLEDELSE")) {
            return QUALIFICATION;
        }
        return route.indexOf("KONCERNLEDELSE") > place ? DISCUSSION : asked(type);
    }

    private static Purpose asked(MatterType type) {
        return switch (type) {
            case DECISION -> DECISION;
            case DISCUSSION -> DISCUSSION;
            case INFORMATION -> INFORMATION;
        };
    }
}
