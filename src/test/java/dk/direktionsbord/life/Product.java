package dk.direktionsbord.life;

import dk.direktionsbord.DirektionsbordApplication;
import dk.direktionsbord.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole product with its demo organisation on a real PostgreSQL and a real port. There is one for all tests: engine-rest
 * finds its engine by name in the whole JVM.
 */
@SpringBootTest(
        classes = {DirektionsbordApplication.class, MovableClock.Time.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
public abstract class Product {
    /** Where the product of the tests hands over what is released. */
    static final Path RECORDS = recordsFolder();

    private static final String URL = TestDatabase.freshUrl();

    private static Path recordsFolder() {
        try {
            return Files.createTempDirectory("direktionsbord-records-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("direktionsbord.embedded-database", () -> false);
        properties.add("direktionsbord.meetings.call-themselves", () -> false);
        properties.add("direktionsbord.records.folder", () -> RECORDS);
        properties.add("direktionsbord.records.every", () -> "PT10H");
        properties.add("spring.datasource.url", () -> URL);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.hikari.connection-timeout", () -> 10_000);
        properties.add("spring.datasource.password", () -> "");
    }
}
