package dk.direktionsbord.meeting.feed;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file (RFC 5545): escaped, ended with CRLF and folded at 75 octets without cutting a letter. */
final class IcsText {
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is already in the form of its type. */
    IcsText line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int index = 0; index < whole.length(); index = whole.offsetByCodePoints(index, 1)) {
            String letter = whole.substring(index, whole.offsetByCodePoints(index, 1));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
        return this;
    }

    /** A line of free text. */
    IcsText text(String name, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
        return line(name, escaped);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
