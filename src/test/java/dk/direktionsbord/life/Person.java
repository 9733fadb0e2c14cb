package dk.direktionsbord.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a willing person writes in each form, so that a matter goes on. */
final class Person {
    private static final List<String> BEST = List.of(
            "APPROVED",
            "ENDORSED",
            "RECOMMENDED",
            "BEARING",
            "POSITION_SET",
            "DISCUSSED",
            "NOTED",
            "FEEDBACK_GIVEN",
            "FORWARDED");

    private Person() {}

    /**
     * @param form the form as it is served, with its choices
     * @param content what it shows and holds
     */
    static Map<String, Object> fillsIn(JsonNode form, JsonNode content) {
        return switch (form.path("id").asText()) {
            case "contribution" -> contribution(content);
            case "quality-check" -> Map.of("checks", choices(form, "checks"), "qualityDecision", "APPROVE");
            case "chef-approval" -> Map.of("chefDecision", "APPROVE");
            case "director-gate" -> Map.of("gateDecision", "ADMIT");
            case "sitting" -> sitting(content);
            case "advice" -> Map.of("advice", "Tag skolerne med fra begyndelsen.");
            case "advice-summary" ->
                Map.of("summary", "Godt forslag.", "points", List.of(Map.of("text", "Tag skolerne med.")));
            case "advice-response" -> Map.of("responses", followed(content));
            case "outcome" -> outcome(form, content);
            case "political-decision" -> political(form, content);
            case "outcome-approval" -> Map.of("approval", "APPROVE");
            case "group-feedback" -> Map.of("feedback", "Gruppen støtter forslaget.");
            case "terms-of-reference" -> termsOfReference();
            case "terms-approval" -> Map.of("termsDecision", "APPROVE");
            case "group-report" -> Map.of("findings", "Det kan lade sig gøre.", "proposals", "Begynd med to skoler.");
            case "cooperation-answer" -> Map.of("cooperationChoice", "APPROVE");
            case "body-transfer" -> Map.of("meetingDate", day(10));
            case "translation" ->
                Map.of(
                        "action",
                        "Vi indfører det.",
                        "understanding",
                        "Det hjælper borgerne.",
                        "units",
                        choices(form, "units"));
            case "acceptance" ->
                Map.of("acceptance", "ACCEPT", "plan", "To trin.", "startDate", day(2), "endDate", day(20));
            case "communication" ->
                Map.of("communicationText", "Kære alle.", "audience", List.of("LEADERS"), "communicatedOn", today());
            case "confirmation" -> Map.of("confirmation", "CONFIRMED");
            case "implementation-closure" -> Map.of("closure", "IMPLEMENTED", "evaluation", "Det gik godt.");
            default -> throw new IllegalArgumentException("Nobody knows the form " + form.path("id"));
        };
    }

    private static Map<String, Object> sitting(JsonNode content) {
        return content.path("adviceAsked").asBoolean()
                ? Map.of("sittingDate", planned(content, 8), "adviceDeadlineDate", day(5))
                : Map.of("sittingDate", planned(content, 4));
    }

    /** The meeting the form suggests, or a day ahead where the forum meets as needed. */
    private static String planned(JsonNode content, int workingDays) {
        String suggested = content.path("sittingDate").asText();
        return suggested.isEmpty() ? day(workingDays) : suggested;
    }

    static List<String> choices(JsonNode form, String field) {
        List<String> values = new ArrayList<>();
        form.findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(field))
                .flatMap(component -> component.findValues("value").stream())
                .forEach(value -> values.add(value.asText()));
        return values;
    }

    /** A working day some days ahead, so that nothing is refused for its date. */
    static String day(int workingDays) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) || isClosed(day) ? 0 : 1;
        }
        return day.toString();
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Christmas and New Year are enough: the other holidays move, and the product itself knows them. */
    private static boolean isClosed(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= 24 || day.getDayOfYear() == 1;
    }

    private static Map<String, Object> contribution(JsonNode content) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("position", "OK", "answer", "Ingen bemærkninger."));
        if (content.path("contributionKind").asText().equals("MED")) {
            values.put("discussedOn", today());
        }
        return values;
    }

    /** A group with somebody from each director area. */
    private static Map<String, Object> termsOfReference() {
        return Map.of(
                "groupPurpose",
                "Vi ved for lidt.",
                "groupTask",
                "Belys mulighederne.",
                "proposalsWanted",
                true,
                "groupDeadlineDate",
                day(20),
                "groupLeader",
                "chef.das",
                "members",
                List.of(member("chef.das"), member("chef.dib"), member("chef.kfe")));
    }

    private static Map<String, Object> member(String person) {
        return Map.of("person", person, "criterion", "BREADTH");
    }

    private static List<Map<String, Object>> followed(JsonNode content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        content.path("responses")
                .forEach(row -> rows.add(Map.of("point", row.path("point").asText(), "followed", "YES")));
        return rows;
    }

    private static Map<String, Object> political(JsonNode form, JsonNode content) {
        Map<String, Object> values = outcome(form, content);
        values.put("decidedOn", today());
        return values;
    }

    private static Map<String, Object> outcome(JsonNode form, JsonNode content) {
        List<String> allowed = choices(form, "outcome");
        String best = BEST.stream().filter(allowed::contains).findFirst().orElseThrow();
        List<Map<String, Object>> rows = new ArrayList<>();
        content.path("outcomes").forEach(row -> rows.add(row(row, best)));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("outcomes", rows));
        values.put("decisionText", "Kan ikke vente; udvalgsformanden er hørt.");
        if (List.of("APPROVED", "ENDORSED").contains(best)) {
            values.putAll(toImplement());
        }
        return values;
    }

    private static Map<String, Object> row(JsonNode row, String outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("recommendation", row.path("recommendation").asText());
        values.put("outcome", outcome);
        if (List.of("BEARING", "POSITION_SET", "FEEDBACK_GIVEN").contains(outcome)) {
            values.put("outcomeText", "Retningen er god.");
        }
        return values;
    }

    private static Map<String, Object> toImplement() {
        return Map.of(
                "toImplement", true,
                "centresToImplement", List.of("C-DAS"),
                "owner", "vdir",
                "implementationDeadline", day(40),
                "expectation", "Alle ledere følger op.",
                "commonPart", "Samme skema.",
                "localPart", "Tidspunktet.");
    }
}
