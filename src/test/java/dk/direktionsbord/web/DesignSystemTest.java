package dk.direktionsbord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DesignSystemTest {
    private static final String FOLDER = "static/assets/dkfds-11.2.0/";

    @Test
    void isTheUnchangedCopy() throws Exception {
        List<String> listed = content("SHA256SUMS").lines().toList();

        assertThat(listed).hasSize(8).allSatisfy(line -> {
            String[] sumAndFile = line.split("  ");
            assertThat(sumOf(sumAndFile[1])).as(sumAndFile[1]).isEqualTo(sumAndFile[0]);
        });
    }

    private static String content(String file) throws IOException {
        return new ClassPathResource(FOLDER + file).getContentAsString(UTF_8);
    }

    private static String sumOf(String file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(new ClassPathResource(FOLDER + file).getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
