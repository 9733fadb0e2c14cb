package dk.direktionsbord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPROVED||Godkendt.",
                "ENDORSED||Tiltrådt.",
                "RECOMMENDED||Anbefales.",
                "APPROVED_WITH_CHANGE|at fristen er 1. maj|Godkendt med den ændring, at fristen er 1. maj.",
                "APPROVED_WITH_CHANGE|fristen er 1. maj.|Godkendt med den ændring, at fristen er 1. maj.",
                "NOTED||Taget til efterretning.",
                "DISCUSSED|Der arbejdes videre|Drøftet. Der arbejdes videre.",
                "FORWARDED||Oversendt til Koncernledelsen. Økonomien mangler.",
                "RETURNED||Sendt tilbage til forvaltningen med henblik på: Økonomien mangler.",
                "POSTPONED||Udsat. Behandles igen 29. januar 2027. Økonomien mangler.",
                "NOT_APPROVED|For dyrt!|Ikke godkendt. For dyrt!",
                "NOT_APPROVED||Ikke godkendt. Økonomien mangler.",
                "WITHDRAWN||Trukket af dagsordenen. Økonomien mangler.",
                "BEARING|Positiv|Pejling: Positiv.",
                "POSITION_SET|Vi støtter planen|Position: Vi støtter planen. Gælder til 31. december 2027.",
            })
    void writesAnOutcomeAsMinutesDo(Outcome outcome, String words, String expected) {
        var wording = new OutcomeWording(
                outcome,
                words,
                "Økonomien mangler",
                "Koncernledelsen",
                LocalDate.of(2027, 1, 29),
                LocalDate.of(2027, 12, 31));

        assertThat(wording.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void hasDanishWordsForEveryOutcome(Outcome outcome) {
        var wording = new OutcomeWording(outcome, "en tekst", null, "Direktionen", null, null);

        assertThat(wording.text()).isNotBlank();
        assertThat(outcome.label()).isNotBlank();
    }

    @Test
    void takesCurlyBracesInATextAsTheyAre() {
        var wording = new OutcomeWording(Outcome.BEARING, "brug {0} og 'anførsel'", null, null, null, null);

        assertThat(wording.text()).isEqualTo("Pejling: brug {0} og 'anførsel'.");
    }
}
