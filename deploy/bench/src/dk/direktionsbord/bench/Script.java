package dk.direktionsbord.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The matter both sides run, and what people fill in on its way: written by a case officer, heard in another centre and
 * in finance, approved, admitted, decided by the direktion, and carried out by two centres with two units each.
 */
final class Script {
    static final String SUBMITTER = "sag.das";

    /** How many human tasks the way has. */
    static final int TASKS = 19;

    private static final String TODAY = LocalDate.now().toString();
    private static final String LATER = LocalDate.now().plusDays(60).toString();
    private static final String SENTENCE = "at den fælles indsats for overgange fra skole til job sættes i gang";

    private static final String PAGE =
            ("Overgangen fra skole til uddannelse og job går skævt for en del unge, fordi hvert "
                            + "center arbejder med sin egen plan. Forslaget samler arbejdet i ét forløb med én kontaktperson. ")
                    .repeat(9);

    private static final Map<String, Object> START = Map.ofEntries(
            Map.entry("title", "Fælles overgang fra skole til job"),
            Map.entry("summary", PAGE.substring(0, 400)),
            Map.entry("type", "DECISION"),
            Map.entry("owningCentre", "C-DAS"),
            Map.entry("recommendation", List.of(Map.of("text", SENTENCE))),
            Map.entry("valueForCitizens", PAGE.substring(0, 200)),
            Map.entry("presentation", PAGE),
            Map.entry("alternatives", PAGE.substring(0, 300)),
            Map.entry("legalBasis", "Lov om kommunal indsats for unge under 25 år."),
            Map.entry("hasConsequences", true),
            Map.entry("operations1000kr", 450),
            Map.entry("funding", "Finansieres af centrenes fælles udviklingspulje."),
            Map.entry("decisionAuthority", "ADMINISTRATIVE"),
            Map.entry("kind", "DEVELOPMENT"),
            Map.entry("scope", "SEVERAL_CENTRES"),
            Map.entry("crossCutting", true),
            Map.entry("significant", true),
            Map.entry("boardSparringNeeded", true),
            Map.entry("affectedCentres", List.of("C-DAS", "C-JUS")),
            Map.entry("open", true));

    private static final Map<String, Map<String, Object>> FORMS = Map.ofEntries(
            Map.entry("userTask_GiveContribution", Map.of("position", "OK", "answer", PAGE.substring(0, 350))),
            Map.entry(
                    "userTask_CheckQuality",
                    Map.of("checks", List.of("FACTS", "LAW", "ECONOMY"), "qualityDecision", "APPROVE")),
            Map.entry("userTask_ApproveByChef", Map.of("chefDecision", "APPROVE")),
            Map.entry("userTask_ReviewMatter", Map.of("gateDecision", "ADMIT")),
            Map.entry("userTask_RecordOutcome", outcome()),
            Map.entry("userTask_ApproveOutcome", Map.of("approval", "APPROVE")),
            Map.entry(
                    "userTask_TranslateDecision",
                    Map.of("action", PAGE.substring(0, 300), "understanding", PAGE.substring(0, 200))),
            Map.entry(
                    "userTask_AcceptAndPlan",
                    Map.of(
                            "acceptance",
                            "ACCEPT",
                            "plan",
                            PAGE.substring(0, 300),
                            "startDate",
                            TODAY,
                            "endDate",
                            LATER)),
            Map.entry(
                    "userTask_Communicate",
                    Map.of(
                            "communicationText",
                            PAGE.substring(0, 300),
                            "communicatedOn",
                            TODAY,
                            "audience",
                            List.of("LEADERS"))),
            Map.entry("userTask_ConfirmImplementation", Map.of("confirmation", "CONFIRMED")),
            Map.entry(
                    "userTask_CloseImplementation",
                    Map.of("closure", "IMPLEMENTED", "evaluation", PAGE.substring(0, 300))));

    private static final Map<String, List<String>> UNITS = Map.of(
            "chef.das", List.of("I-DAS-S2", "I-DAS-D1"),
            "chef.jus", List.of("I-JUS-UNGE", "I-JUS-JOB"));

    private Script() {}

    static Map<String, Object> start() {
        return START;
    }

    /** What the person writes in the form of a step, with the matter on the meeting of that day. */
    static Map<String, Object> form(String step, String person, LocalDate meetingDay) {
        if (step.equals("userTask_PlaceOnMeeting")) {
            return Map.of("sittingDate", meetingDay.toString());
        }
        Map<String, Object> form = FORMS.get(step);
        if (form == null) {
            throw new IllegalStateException("The script has no answer for " + step);
        }
        if (!step.equals("userTask_TranslateDecision")) {
            return form;
        }
        Map<String, Object> withUnits = new java.util.LinkedHashMap<>(form);
        withUnits.put("units", UNITS.getOrDefault(person, UNITS.get("chef.das")));
        return withUnits;
    }

    private static Map<String, Object> outcome() {
        return Map.of(
                "outcomes",
                List.of(Map.of("recommendation", SENTENCE, "outcome", "APPROVED")),
                "decisionText",
                PAGE.substring(0, 200),
                "toImplement",
                true,
                "centresToImplement",
                List.of("C-DAS", "C-JUS"),
                "owner",
                "vdir",
                "implementationDeadline",
                LATER,
                "expectation",
                PAGE.substring(0, 200),
                "commonPart",
                PAGE.substring(0, 150),
                "localPart",
                PAGE.substring(0, 150));
    }
}
