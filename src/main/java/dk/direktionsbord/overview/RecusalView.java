package dk.direktionsbord.overview;

import java.util.List;

/**
 * What a matter's page tells of recusals.
 *
 * @param lines who does not take part, or does so although inhabil, and why
 * @param changeable the decisions the reader may change
 */
record RecusalView(List<String> lines, List<Changeable> changeable) {
    /** A decision, and the path of the page where it is changed. */
    record Changeable(String decision, String link) {}
}
