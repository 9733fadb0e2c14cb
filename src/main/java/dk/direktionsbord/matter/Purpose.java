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
    static final String KONCERNLEDELSE = "KONCERNLEDELSE";
    static final String WORKING_GROUP = "WORKING_GROUP";

    /**
     * The purpose of one forum on a route.
     *
     * @param place its place on the route, from 0
     */
    static Purpose of(Forum forum, int place, List<String> route, RecommendedTreatment treatment, MatterType type) {
        if (forum.id().equals(MAYOR)) {
            return URGENT_DECISION;
        }
        if (forum.id().equals(WORKING_GROUP)) {
            return FEEDBACK;
        }
        if (forum.kind() == ForumKind.POLITICAL) {
            return treatment == RecommendedTreatment.URGENT_DECISION ? INFORMATION : asked(type);
        }
        return switch (treatment) {
            case DISCUSSION -> DISCUSSION;
            case POSITION -> POSITION;
            case BEARING -> BEARING;
            case DECISION -> asked(type);
            case APPROVED_FOR_COMMITTEE, SET_UP_GROUP, URGENT_DECISION -> DECISION;
            case FEEDBACK -> isDirectorsGroup(forum.id()) ? FEEDBACK : DECISION;
            case QUALIFICATION -> qualified(forum.id(), place, route, type);
        };
    }

    /** Whether the forum is the meeting of one director's group (S167, S169). */
    static boolean isDirectorsGroup(String forum) {
        return forum.startsWith("CHEF_MEETING_");
    }

    /** A working group illuminates and never decides, whatever was asked of the forum that sends it a matter (S175). */
    Purpose in(String forum) {
        return forum.equals(WORKING_GROUP) ? FEEDBACK : this;
    }

    /** Direktion discusses, koncernledelsen qualifies, and direktion decides (S132). */
    private static Purpose qualified(String forum, int place, List<String> route, MatterType type) {
        if (forum.equals(KONCERNLEDELSE)) {
            return QUALIFICATION;
        }
        return route.indexOf(KONCERNLEDELSE) > place ? DISCUSSION : asked(type);
    }

    static Purpose asked(MatterType type) {
        return switch (type) {
            case DECISION -> DECISION;
            case DISCUSSION -> DISCUSSION;
            case INFORMATION -> INFORMATION;
        };
    }
}
