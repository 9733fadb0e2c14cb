package dk.direktionsbord.contract.model;

import java.util.Comparator;

/**
 * Where in the models something stands.
 *
 * @param file the file's name
 * @param position the place of the element in its file, to sort by
 * @param element the id of the element, or the file's name
 * @param where process and step as the process owner knows them
 */
public record Place(String file, int position, String element, String where) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::position);

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, file, "Filen " + file);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
