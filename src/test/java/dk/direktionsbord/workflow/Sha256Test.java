package dk.direktionsbord.workflow;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the examples NIST publishes for FIPS 180-4. */
class Sha256Test {
    private static final String A_MILLION_A = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void isThePublishedOne(String text, String published) throws IOException {
        byte[] bytes = text.getBytes(US_ASCII);

        assertThat(Sha256.of(text)).isEqualTo(published);
        assertThat(Sha256.of(bytes)).isEqualTo(published);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(published);
        assertThat(Sha256.bytesOf(bytes)).isEqualTo(HexFormat.of().parseHex(published));
    }

    @Test
    void isTheSameOfAStreamOfManyPieces() throws IOException {
        assertThat(Sha256.of(new ByteArrayInputStream("a".repeat(1_000_000).getBytes(US_ASCII))))
                .isEqualTo(A_MILLION_A);
    }

    @Test
    void isTheSamePieceByPieceAndBeginsAnewAfterwards() {
        Sha256 sum = new Sha256();
        sum.add(new byte[] {'a', 'b', 'x'}, 2);
        sum.add(new byte[] {'c'}, 1);

        assertThat(sum.hex()).isEqualTo(Sha256.of("abc"));
        assertThat(sum.hex()).isEqualTo(Sha256.of(""));
    }

    @Test
    void readsTextAsUtf8() {
        assertThat(Sha256.of("Strandhøj")).isEqualTo(Sha256.of("Strandhøj".getBytes(UTF_8)));
    }
}
