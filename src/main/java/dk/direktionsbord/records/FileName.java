package dk.direktionsbord.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names inside a ZIP that every system can unpack: letters (also æ, ø and å), digits and a few signs, so that no title
 * can name a folder, climb out of one, or be read as a device.
 */
final class FileName {
    private static final int LONGEST = 80;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,5}");

    private FileName() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N} ,()_-]+", "_")
                .replaceAll("\\s+", " ")
                .strip();
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
        return cut.isEmpty() ? "_" : cut;
    }

    /** A file's own name made safe, with its ending. */
    static String inFolder(String fileName) {
        String ending = endingOf(fileName);
        String name = of(fileName.substring(0, fileName.length() - ending.length()));
        return (DEVICE.matcher(name).matches() ? "_" + name : name) + ending;
    }

    /** The ending of a file's name with its dot; empty when it is none that can be trusted. */
    static String endingOf(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".") && ENDING.matcher(ending).matches() ? "." + ending : "";
    }
}
