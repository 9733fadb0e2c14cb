package dk.direktionsbord.document;

import java.util.regex.Pattern;

/** Text without the few characters that XML cannot hold; each becomes the sign for an unreadable character. */
final class PlainText {
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PlainText() {}

    static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
