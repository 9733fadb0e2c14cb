package dk.direktionsbord.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds Chromium for the browser tests, or installs it, before the tests run: they are never skipped in silence. Looks at
 * the variable {@code CHROMIUM}, then for an installed browser; else installs the Debian package when it may, else
 * Playwright's own; else fails saying what to install.
 */
public final class Chromium {
    private static final Path FOUND = Path.of("target", "chromium.path");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path browser = find().or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install the package 'chromium' (Debian, Ubuntu), or any Chrome, or"
                                + " set the variable CHROMIUM to its path, and run again."));
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, browser.toString());
        System.out.println("Browser tests use " + browser);
    }

    /** The browser that was found before the tests. */
    public static Path path() {
        try {
            return Path.of(Files.readString(FOUND).strip());
        } catch (IOException missing) {
            return find().orElseThrow(() -> new IllegalStateException("Run the tests through ./mvnw verify", missing));
        }
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> mac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.of(named, onPath, mac)
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"));
        if (mayInstall) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "chromium");
            return find();
        }
        return playwrightsOwn();
    }

    private static Optional<Path> playwrightsOwn() {
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        try (Stream<Path> files =
                Files.exists(cache) ? Files.find(cache, 4, (path, kind) -> isChrome(path)) : Stream.empty()) {
            return files.findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isChrome(Path path) {
        return path.getFileName().toString().equals("chrome") && Files.isExecutable(path);
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            System.out.println(failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
