package dk.direktionsbord.matter;

/** How much of a matter a person sees, from everything to nothing (C8). */
public enum Sighting {
    FULL,
    /** title, résumé and state (S86) */
    SUMMARY,
    /** the number and a neutral title: the matter is closed, and would be seen if it were open (L-KSL-2) */
    NEUTRAL,
    /** the number alone: the person is registered as inhabil in it (forvaltningsloven § 3) */
    RECUSED,
    NONE;

    /** Whether the title may be shown. */
    public boolean named() {
        return this == FULL || this == SUMMARY;
    }
}
