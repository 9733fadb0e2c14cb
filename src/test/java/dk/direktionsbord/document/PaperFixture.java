package dk.direktionsbord.document;

import dk.direktionsbord.document.MeetingPaper.Item;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.document.MeetingPaper.Openness;
import dk.direktionsbord.document.MeetingPaper.Outcome;
import dk.direktionsbord.document.MeetingPaper.Part;
import dk.direktionsbord.document.MeetingPaper.Section;
import dk.direktionsbord.document.MeetingPaper.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of a fictitious direktion. */
final class PaperFixture {
    static final String PRESENTATION =
            """
            Kommunens børnehuse har i dag tre forskellige åbningstider. Det gør det svært for forældre at få en hverdag til \
            at hænge sammen, når søskende går to steder.

            ## Hvad foreslås

            - Alle børnehuse åbner kl. 6.30
            - Lørdagsåbent ét sted i hver ende af kommunen

            1. Høring i bestyrelserne
            2. Æblehuset og Ålegården begynder først

            | År | Drift (1.000 kr.) | Anlæg (1.000 kr.) |
            | 2027 | 1.234,5 | 0 |
            | 2028 | −300 | 0 |

            Læs mere i [høringssvarene](https://example.org/hoering).
            """;

    private PaperFixture() {}

    static MeetingPaper agenda(List<Part> parts) {
        return paper(Kind.AGENDA, parts, null);
    }

    static MeetingPaper agendaOf(int items) {
        return agenda(List.of(new Part(
                "Del 1 med borgmesteren",
                "kl. 9.00-12.00",
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> item(number, "Ens åbningstider i børnehusene " + number, Openness.OPEN))
                        .toList())));
    }

    static MeetingPaper minutes() {
        return paper(
                Kind.MINUTES,
                List.of(
                        new Part(
                                "Del 1 med borgmesteren",
                                "kl. 9.00-10.30",
                                List.of(
                                        item(1, "Ens åbningstider i børnehusene", Openness.OPEN),
                                        Item.neutral("2", "Personsag"))),
                        new Part(
                                "Del 2 uden borgmesteren",
                                "kl. 10.30-12.00",
                                List.of(item(3, "Køb af grund ved Ærø Allé", Openness.CLOSED)))),
                "Godkendt af Anna Holm den 15. januar 2027");
    }

    static MeetingPaper titled(String title) {
        return agenda(List.of(new Part("Del 1", "", List.of(item(1, title, Openness.OPEN)))));
    }

    static MeetingPaper empty() {
        return agenda(List.of());
    }

    static MeetingPaper paper(Kind kind, List<Part> parts, String approval) {
        return new MeetingPaper(
                kind,
                "Strandhøj Kommune",
                "Direktionen",
                "Direktionen, 13. januar 2027",
                "onsdag den 13. januar 2027 kl. 9.00-12.00",
                "Mødelokale Åen, rådhuset",
                "Anna Holm, kommunaldirektør",
                "Version B, frigivet den 6. januar 2027",
                Instant.parse("2027-01-06T11:00:00Z"),
                List.of("Punkt 3 er nyt.", "Punkt 1 har fået et bilag mere."),
                List.of("Anna Holm, kommunaldirektør", "Bjørn Lund, direktør", "Cæcilie Ågård, direktør"),
                List.of("Dorte Kær, direktør (stedfortræder: Erik Bæk)"),
                parts,
                approval);
    }

    static Item item(int number, String title, Openness openness) {
        return new Item(
                String.valueOf(number),
                title,
                "Til beslutning",
                "15 minutter",
                openness,
                "2027-000" + number,
                List.of("at børnehusene får ens åbningstider", "at ordningen evalueres efter et år"),
                List.of(
                        new Section("Resumé", RichText.typed("Sagen handler om åbningstider i børnehusene.")),
                        new Section("Sagsfremstilling", RichText.typed(PRESENTATION))),
                List.of(new Step("Koncernledelsen", "6. januar 2027", "2", "Kvalificeret. Rådet er fulgt.")),
                List.of(
                        new Outcome("at børnehusene får ens åbningstider", "Godkendt."),
                        new Outcome(
                                "at ordningen evalueres efter et år",
                                "Godkendt med den ændring, at det sker efter to år.")),
                "Center for Dagtilbud og Skole indfører ordningen fra 1. august 2027.",
                "Bjørn Lund kan ikke tiltræde den anden sætning.",
                List.of("Cæcilie Ågård deltog ikke i punktets behandling."),
                List.of("Høringssvar (version 2, åbent)", "Økonomisk oversigt (version 1, lukket)"));
    }
}
