package dk.direktionsbord.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a content (FIPS 180-4), at once or piece by piece, as 64 small hexadecimal digits. */
public final class Sha256 {
    private static final int PIECE = 64 * 1024;

    private final MessageDigest digest = digest();

    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(bytesOf(content));
    }

    /** Reads to the end; the caller closes the stream. */
    public static String of(InputStream content) throws IOException {
        Sha256 sum = new Sha256();
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            sum.add(piece, read);
        }
        return sum.hex();
    }

    /** The 32 bytes themselves. */
    public static byte[] bytesOf(byte[] content) {
        return digest().digest(content);
    }

    /** The first so many bytes of the piece come next. */
    public void add(byte[] piece, int count) {
        digest.update(piece, 0, count);
    }

    /** Of all that was added; the next piece begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
