package dk.direktionsbord.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what was meant by a name that does not exist: the one that takes the fewest changed letters. */
final class ClosestName {
    private ClosestName() {}

    /** A Danish question such as {@code Mente du `recordDecision`?}, or nothing when no name is close. */
    static String question(String written, Collection<String> names) {
        return to(written, names).map(name -> "Mente du `" + name + "`?").orElse("");
    }

    static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance without regard to case, row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int index = 0; index < one.length(); index++) {
            advance(row, one.charAt(index), other, index);
        }
        return row[other.length()];
    }

    private static void advance(int[] row, char letter, String other, int index) {
        int diagonal = row[0];
        row[0] = index + 1;
        for (int column = 1; column < row.length; column++) {
            boolean same = Character.toLowerCase(letter) == Character.toLowerCase(other.charAt(column - 1));
            int replaced = diagonal + (same ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
        }
    }
}
