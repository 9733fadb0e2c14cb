package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.PlannedStep;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;

/** A status as text, icon and colour together. */
record Mark(String text, String icon, String style) {
    static Mark standing() {
        return new Mark(DanishTexts.text("meeting.mark.standing"), "success", "db-status--good");
    }

    static Mark adHoc() {
        return new Mark(DanishTexts.text("meeting.mark.adhoc"), "info", "db-status--plain");
    }

    static Mark cancelled() {
        return new Mark(DanishTexts.text("meeting.mark.cancelled"), "error", "db-status--bad");
    }

    static Mark moved() {
        return new Mark(DanishTexts.text("meeting.mark.moved"), "warning", "db-status--attention");
    }

    static Mark ofStep(PlannedStep.State state) {
        String text = DanishTexts.text("meeting.backward.state." + state);
        return switch (state) {
            case IN_TIME -> new Mark(text, "success", "db-status--good");
            case MISSED -> new Mark(text, "error", "db-status--bad");
            case NOT_PLANNED -> new Mark(text, "info", "db-status--plain");
        };
    }

    static Mark trial(LocalDate until) {
        return new Mark(DanishTexts.text("meeting.mark.trial", DanishDay.of(until)), "warning", "db-status--attention");
    }
}
