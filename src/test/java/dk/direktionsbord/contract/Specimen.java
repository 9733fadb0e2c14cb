package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ModelReader;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small model kept to show a rule: one file, or a folder of files that belong together. */
record Specimen(String rule, Path path) {
    private static final Path ROOT = Path.of("src/test/resources/contract");
    private static final Path AROUND = ROOT.resolve("around");

    static Stream<Specimen> all() {
        return children(ROOT).filter(folder -> !folder.equals(AROUND)).flatMap(folder -> children(folder)
                .map(path -> new Specimen(folder.getFileName().toString(), path)));
    }

    static Stream<Specimen> named(String beginning) {
        return all().filter(each -> each.path.getFileName().toString().startsWith(beginning));
    }

    static Path folderOf(String rule) {
        return ROOT.resolve(rule);
    }

    List<Finding> findings() {
        return door().check(files(path));
    }

    /** The diagram itself, or the first one of a folder. */
    byte[] diagram() {
        return files(path).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static ContractCheck door() {
        return new ContractCheck(SpecimenVocabulary::words, ModelReader.read(files(AROUND)), Stream::empty);
    }

    static Map<String, byte[]> files(Path path) {
        Map<String, byte[]> files = new TreeMap<>();
        Stream<Path> found = Files.isDirectory(path) ? children(path) : Stream.of(path);
        found.forEach(file -> files.put(file.getFileName().toString(), content(file)));
        return files;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return rule + "/" + path.getFileName();
    }
}
