package dk.direktionsbord.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a file somebody handed in, refused when it is no plain text of a sensible size. */
final class UploadedText {
    private static final int MOST = 1 << 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    private static final String MARK = "\uFEFF";

    private UploadedText() {}

    static String of(byte[] content) {
        if (content.length == 0) {
            throw refused("Filen er tom. Vælg en fil med organisationen.");
        }
        if (content.length > MOST) {
            throw refused("Filen er for stor. En organisationsfil må højst fylde 1 MB.");
        }
        String text = decoded(content);
        if (CONTROL.matcher(text).find()) {
            throw refused("Filen indeholder styretegn og er ikke en tekstfil.");
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            throw refused("Filen er ikke skrevet i UTF-8. Gem den som UTF-8 (i Excel: »CSV UTF-8«), og prøv igen.");
        }
    }

    private static UnsoundOrganisation refused(String why) {
        return UnsoundOrganisation.because(List.of(why));
    }
}
