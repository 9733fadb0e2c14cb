package dk.direktionsbord.web;

import dk.direktionsbord.meeting.BackwardPlans;
import dk.direktionsbord.meeting.PlannedStep;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says when a matter must be in each forum to reach a meeting of a council or committee (S91). */
@RestController
class BackwardPlanApi {
    private final BackwardPlans plans;
    private final Organisation organisation;

    BackwardPlanApi(BackwardPlans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    @GetMapping("/api/backward-plan")
    @Operation(
            summary = "The latest meeting of each forum before a meeting of a political body, and the last day for"
                    + " submitting to it. Without route: the usual one for the centre")
    List<PlannedStep> plan(
            @RequestParam(defaultValue = "BYRAAD") String body,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(required = false) @Nullable List<String> route) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate day = day(date, errors);
        List<String> fora = route == null ? plans.usualRouteTo(body, centre) : route;
        refuse(organisation.forum(body).isEmpty(), "body", "web.meetings.forum", errors);
        refuse(!centre.isEmpty() && organisation.centre(centre).isEmpty(), "centre", "web.centre.unknown", errors);
        refuse(
                !fora.stream().allMatch(each -> organisation.forum(each).isPresent()),
                "route",
                "web.meetings.forum",
                errors);
        if (!errors.isEmpty() || day == null) {
            throw Refusal.fields(errors);
        }
        return plans.to(body, day, fora, centre);
    }

    private static void refuse(boolean wrong, String field, String key, List<FieldError> errors) {
        if (wrong) {
            errors.add(new FieldError(field, DanishTexts.text(key, field)));
        }
    }

    private static @Nullable LocalDate day(String date, List<FieldError> errors) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException wrong) {
            errors.add(new FieldError("date", DanishTexts.text("web.json.date", "date")));
            return null;
        }
    }
}
