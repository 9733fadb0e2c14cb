package dk.direktionsbord.browser;

import java.time.LocalDate;
import java.time.ZoneId;

/** What people write in the forms, so that a matter goes on. */
final class Answers {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private Answers() {}

    /** A matter large enough for the direktion, which the data protection officer must see first. */
    static void describe(Filling form, String title) {
        form.write("title", title)
                .write("summary", "Dagtilbud og skoler skal give børnene videre på samme måde.")
                .write("recommendation_text_0", "at overleveringen indføres fra næste skoleår")
                .write("valueForCitizens", "Børnene møder voksne, der kender dem.")
                .choose("Til beslutning")
                .pick("owningCentre", "Center for Dagtilbud og Skole")
                .pick("affectedCentres", "Center for Dagtilbud og Skole")
                .pick("kind", "Lovgivning")
                .pick("scope", "Hele organisationen")
                .choose("Administrationen")
                .tick("strategic", "farReaching", "crossCutting")
                .write("presentation", "Sagen er beskrevet her.")
                .write("alternatives", "At hvert sted gør, som det plejer.")
                .tick("newPersonalData");
    }

    static void contribute(Filling form) {
        form.choose("Ingen bemærkninger").write("answer", "Behandlingen er beskrevet.");
    }

    static void admit(Filling form) {
        form.choose("Send sagen til det foreslåede forum");
    }

    /** The own centre stands as the one to implement already. */
    static void conclude(Filling form) {
        form.pick("outcomes_outcome_0", "Godkendt")
                .tick("toImplement")
                .pick("owner", "Vibeke Eksempelholm, Velfærdsdirektør")
                .date("implementationDeadline", TODAY.plusMonths(6))
                .write("expectation", "Brug det fælles skema.");
    }

    static void approve(Filling form) {
        form.choose("Godkend");
    }

    static void translate(Filling form) {
        form.write("action", "Alle bruger skemaet.")
                .write("understanding", "Børnene får en tryg start.")
                .pick("units", "Højmarkskolen");
    }

    static void confirm(Filling form) {
        form.choose("Ja, det er gennemført hos os");
    }
}
