package dk.direktionsbord.kle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KleFileTest {
    @Test
    void readsTheInventedSampleTheSameFromXmlAndFromATable() throws IOException {
        assertThat(KleFile.numbers(sample("emneplan.xml")).values())
                .containsExactlyInAnyOrderElementsOf(
                        KleFile.numbers(Files.readAllBytes(Path.of("docs/guides/kle-eksempel.csv")))
                                .values())
                .contains(
                        new KleNumber("98", KleKind.MAIN_GROUP, "Fyr og fiskeri", Preservation.UNKNOWN, null),
                        new KleNumber("98.01.02", KleKind.SUBJECT, "Fyrets lys, drift af", Preservation.DISCARD, null),
                        new KleNumber(
                                "98.01.03",
                                KleKind.SUBJECT,
                                "Tågehorn",
                                Preservation.PRESERVE,
                                LocalDate.of(2025, 12, 31)));
    }

    @Test
    void readsHandlingsfacetter() throws IOException {
        assertThat(KleFile.numbers(sample("handlingsfacetter.xml")))
                .containsOnlyKeys("Ø", "Ø07")
                .containsEntry("Ø07", new KleNumber("Ø07", KleKind.FACET, "Øvelser", Preservation.DISCARD, null));
    }

    @Test
    void readsCommasQuotesByteOrderMarksAndOldLetters() {
        assertThat(KleFile.numbers("\uFEFFTitel,Nr\r\n\"Fyr, lys\",98\r\n\r\n".getBytes(UTF_8))
                        .get("98")
                        .title())
                .isEqualTo("Fyr, lys");
        assertThat(KleFile.numbers("Nr;Titel\n98;Færgeø".getBytes(ISO_8859_1))
                        .get("98")
                        .title())
                .isEqualTo("Færgeø");
    }

    @Test
    void tellsEveryMistakeOfATableAtOnceWithItsLine() {
        String table = "Nr;Titel;Bevaring;Udgået\n98;Fyr;B;\n98;Igen;;\n9.8;Skævt;;\n98.01;;X;snart\n98.02;For få\n";

        assertThat(mistakes(table.getBytes(UTF_8)))
                .extracting(FieldError::message)
                .satisfiesExactly(
                        twice -> assertThat(twice).startsWith("Linje 3:").contains("to gange"),
                        number -> assertThat(number).startsWith("Linje 4:").contains("9.8"),
                        title -> assertThat(title).startsWith("Linje 5:").contains("titel"),
                        mark -> assertThat(mark).startsWith("Linje 5:").contains("»X«"),
                        day -> assertThat(day).startsWith("Linje 5:").contains("snart"),
                        cells -> assertThat(cells).startsWith("Linje 6:").contains("2 celler", "4 kolonner"));
    }

    @Test
    void readsATitleOfTwoLinesAndTellsWhereAQuoteIsNeverClosed() {
        assertThat(KleFile.numbers("Nr;Titel\n98;\"Fyr og\nfiskeri\"\n".getBytes(UTF_8))
                        .get("98")
                        .title())
                .isEqualTo("Fyr og fiskeri");
        assertThat(mistakes("Nr;Titel\n9.8;\"Fyr og\nfiskeri\"\n97;\"Skæv\n96;Jagt\n".getBytes(UTF_8)))
                .extracting(FieldError::message)
                .satisfiesExactly(
                        number -> assertThat(number).startsWith("Linje 2:").contains("9.8"),
                        quote -> assertThat(quote).isEqualTo("Linje 4: Et anførselstegn mangler sin slutning."));
    }

    @Test
    void tellsWhichColumnsAreMissing() {
        assertThat(mistakes("Kode;Navn\n98;Fyr".getBytes(UTF_8)))
                .extracting(FieldError::message)
                .containsExactly("Linje 1: Kolonnen »Nr« mangler.", "Linje 1: Kolonnen »Titel« mangler.");
    }

    @Test
    void followsNoEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "Hemmeligt");
        String xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]>\n<KLE-Emneplan><Hovedgruppe><HovedgruppeNr>98</HovedgruppeNr>"
                + "<HovedgruppeTitel>&s;</HovedgruppeTitel></Hovedgruppe></KLE-Emneplan>";

        assertThat(mistakes(xml.getBytes(UTF_8))).singleElement().satisfies(mistake -> assertThat(mistake.message())
                .contains("DOCTYPE")
                .doesNotContain("Hemmeligt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<KLE-Emneplan>",
                "<KLE-Emneplan/>",
                "<html><body>Log ind</body></html>",
                "<KLE-Emneplan>&ukendt;</KLE-Emneplan>",
                "Nr;Titel",
                "\u0000\u0001\u0002"
            })
    void refusesWhatIsNoPlan(String file) {
        assertThat(mistakes(file.getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void namesTheLineOfAMistakeInXml() {
        String xml = "<KLE-Emneplan>\n<Hovedgruppe>\n<HovedgruppeNr>98</HovedgruppeNr>\n"
                + "<HovedgruppeTitel>Fyr</HovedgruppeTitel>\n<Gruppe>\n<GruppeNr>98-01</GruppeNr>\n"
                + "<GruppeTitel>Tårn</GruppeTitel>\n</Gruppe>\n</Hovedgruppe>\n</KLE-Emneplan>";

        assertThat(mistakes(xml.getBytes(UTF_8)))
                .extracting(FieldError::message)
                .containsExactly(
                        "Linje 5: »98-01« er ikke et KLE-nummer. Det skrives som 00, 00.01, 00.01.10 eller P35.");
    }

    private static List<FieldError> mistakes(byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> KleFile.numbers(file)).errors();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream file = KleFileTest.class.getResourceAsStream("/kle/" + name)) {
            return file.readAllBytes();
        }
    }
}
