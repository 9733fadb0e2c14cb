package dk.direktionsbord.document;

import java.util.regex.Pattern;

/** Finds what looks like a CPR number; other numbers of ten digits look the same, an id in hexadecimal not (L-GDPR-1). */
public final class CprNumbers {
    private static final Pattern LIKE = Pattern.compile("(?<![0-9a-fA-F])\\d{6}-?\\d{4}(?![0-9a-fA-F])");

    private CprNumbers() {}

    public static boolean looksLikeOneIn(String text) {
        return LIKE.matcher(text).find();
    }
}
