package dk.direktionsbord.overview;

import java.util.Locale;

/**
 * A status as text, icon and colour together, so that colour never stands alone (L-WEB-5).
 *
 * @param icon name of an icon of the design system
 * @param tone which colour
 */
record Mark(String text, String icon, Tone tone) {
    /** The colours a status can have. */
    enum Tone {
        PLAIN,
        ACTIVE,
        GOOD,
        ATTENTION,
        BAD
    }

    /** The style that shows the colour. */
    public String style() {
        return "db-status--" + tone.name().toLowerCase(Locale.ROOT);
    }

    static Mark plain(String text, String icon) {
        return new Mark(text, icon, Tone.PLAIN);
    }

    static Mark active(String text, String icon) {
        return new Mark(text, icon, Tone.ACTIVE);
    }

    static Mark good(String text) {
        return new Mark(text, "success", Tone.GOOD);
    }

    static Mark attention(String text) {
        return new Mark(text, "warning", Tone.ATTENTION);
    }

    static Mark bad(String text) {
        return new Mark(text, "error", Tone.BAD);
    }
}
