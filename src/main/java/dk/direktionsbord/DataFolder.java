package dk.direktionsbord;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folder that holds the embedded database and the password only its owner can read. */
record DataFolder(Path root) {
    private static final String ASK_FOR_PASSWORD =
            """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    Path database() {
        return root.resolve("postgresql");
    }

    String password() throws IOException {
        Path file = root.resolve("database-password");
        if (!Files.exists(file)) {
            Files.createDirectories(root);
            Files.writeString(file, randomPassword());
            ownerOnly(file);
        }
        return Files.readString(file).strip();
    }

    /** Stops a database whose product was killed, so that this start can take the folder over. */
    void stopOrphan() throws IOException {
        refuseWhenInUse();
        Optional<ProcessHandle> orphan = postmaster();
        if (orphan.isPresent()) {
            orphan.get().destroy();
            awaitEnd(orphan.get());
        }
    }

    void askForPassword(EmbeddedPostgres postgres) throws IOException {
        JdbcClient admin = JdbcClient.create(postgres.getPostgresDatabase());
        createDatabase(admin);
        Path rules = database().resolve("pg_hba.conf");
        if (!Files.readString(rules).equals(ASK_FOR_PASSWORD)) {
            Files.writeString(rules, ASK_FOR_PASSWORD);
            admin.sql("select pg_reload_conf()").query(Boolean.class).single();
        }
    }

    private void createDatabase(JdbcClient admin) throws IOException {
        String password = password();
        admin.sql("alter role postgres password '" + password + "'").update();
        if (missing(admin, "select 1 from pg_roles where rolname = 'direktionsbord'")) {
            admin.sql("create role direktionsbord login password '" + password + "'")
                    .update();
        }
        if (missing(admin, "select 1 from pg_database where datname = 'direktionsbord'")) {
            admin.sql("create database direktionsbord owner direktionsbord template template0 encoding 'UTF8'")
                    .update();
        }
    }

    private static boolean missing(JdbcClient admin, String sql) {
        return admin.sql(sql).query().listOfRows().isEmpty();
    }

    private void refuseWhenInUse() throws IOException {
        Path lock = database().resolve("epg-lock");
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse();
        }
    }

    private IllegalStateException inUse() {
        return new IllegalStateException("Another Direktionsbord is running on the data folder " + root
                + ". Stop it, or choose another folder with --direktionsbord.data-dir=...");
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path pidFile = database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            throw new IllegalStateException("Could not stop the database left by a killed run", failed);
        }
    }

    private static void ownerOnly(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
