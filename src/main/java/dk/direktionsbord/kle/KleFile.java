package dk.direktionsbord.kle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;

/** The numbers a file holds, XML or CSV by how it begins; refused with every mistake at once. */
final class KleFile {
    private static final int LARGEST = 20 * 1024 * 1024;

    private KleFile() {}

    static byte[] received(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.at("file", "kle.large", LARGEST / 1024 / 1024);
        }
        return bytes;
    }

    static Map<String, KleNumber> numbers(byte[] bytes) {
        KleReading reading = new KleReading();
        if (isXml(bytes)) {
            KleXml.read(new ByteArrayInputStream(bytes), reading);
        } else {
            KleCsv.read(text(bytes), reading);
        }
        return reading.whole();
    }

    /** XML in any encoding has a "less than" among its first bytes. */
    private static boolean isXml(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 8); at++) {
            if (bytes[at] == '<') {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, ISO_8859_1);
        }
    }
}
