package dk.direktionsbord.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Danish texts by key. The part of the key before the first dot names the room and so the bundle
 * {@code messages/<room>_da.properties}; the files are UTF-8.
 */
public final class DanishTexts {
    public static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private DanishTexts() {}

    /** The text for a key with its arguments filled in. A missing key is a programming error. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(bundleFor(key).getString(key), DANISH).format(arguments);
    }

    /** Whether a text exists for the key. */
    public static boolean has(String key) {
        try {
            return bundleFor(key).containsKey(key);
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    private static ResourceBundle bundleFor(String key) {
        return ResourceBundle.getBundle("messages/" + key.substring(0, key.indexOf('.')), DANISH);
    }
}
