package dk.direktionsbord.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements a model may use, each with its properties, read from {@code contract/allowed-elements.txt}. */
final class AllowList {
    private static final String FILE = "/contract/allowed-elements.txt";

    private AllowList() {}

    static Map<String, Set<String>> read() {
        try (InputStream file = Objects.requireNonNull(AllowList.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .collect(Collectors.toMap(words -> words[0], AllowList::properties));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> properties(String[] words) {
        return new HashSet<>(Arrays.asList(words).subList(1, words.length));
    }
}
