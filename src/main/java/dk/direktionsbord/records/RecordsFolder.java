package dk.direktionsbord.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * A folder the records system fetches from: one subfolder a document, with the file and {@code manifest.json}. It is
 * written beside and renamed when it is whole, so nobody fetches half a document. The receipt is the manifest's checksum.
 */
@Component
class RecordsFolder implements RecordsSystem {
    private static final String MANIFEST = "manifest.json";

    private final RecordsSettings settings;
    private final ObjectMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    RecordsFolder(RecordsSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isThere() {
        return settings.folder() != null;
    }

    @Override
    public String register(JournalDocument document) throws IOException {
        Path folder = Objects.requireNonNull(settings.folder());
        Path place = folder.resolve(name(document.entry()));
        if (Files.exists(place)) {
            requireSame(document.entry(), place);
        } else {
            Path beside = folder.resolve("." + name(document.entry()) + ".part");
            FileSystemUtils.deleteRecursively(beside);
            Files.createDirectories(beside);
            write(document, beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return sha256(place.resolve(MANIFEST));
    }

    /** It was handed over before and the receipt got lost, or the folder is another installation's. */
    private void requireSame(JournalEntry entry, Path place) throws IOException {
        JsonNode manifest = mapper.readTree(place.resolve(MANIFEST).toFile());
        boolean same = manifest.path("source").asText().equals(entry.source().toString())
                && manifest.path("version").asInt() == entry.version();
        Path file = place.resolve(FileName.inFolder(manifest.path("file").asText()));
        if (!same || !manifest.path("sha256").asText().equals(sha256(file))) {
            throw new IOException(DanishTexts.text("records.journal.other", place.getFileName()));
        }
    }

    private void write(JournalDocument document, Path folder) throws IOException {
        Path file = folder.resolve(FileName.inFolder(document.fileName()));
        try (InputStream content = document.content().open()) {
            Files.copy(content, file);
        }
        Path manifest = folder.resolve(MANIFEST);
        Files.write(manifest, mapper.writeValueAsBytes(manifest(document, file)));
        keep(file);
        keep(manifest);
    }

    private static Map<String, Object> manifest(JournalDocument document, Path file) throws IOException {
        Registration registration = document.registration();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("number", document.entry().number());
        manifest.put("source", document.entry().source().toString());
        manifest.put("version", document.entry().version());
        manifest.put("date", document.entry().releasedAt().toString());
        manifest.put("type", document.entry().kind().name());
        manifest.put("description", registration.description());
        manifest.put("parties", registration.parties());
        manifest.put("kle", registration.kle());
        manifest.put("open", registration.open());
        manifest.put(
                "matter",
                registration.matter() == null ? "" : registration.matter().toString());
        Retention retention = registration.retention();
        if (retention != null) {
            manifest.put("retention", retention.choice().name());
            manifest.put("retentionReason", retention.reason());
            manifest.put("retentionRule", retention.rule());
        }
        manifest.put("file", file.getFileName().toString());
        manifest.put("size", Files.size(file));
        manifest.put("sha256", sha256(file));
        return manifest;
    }

    private static String name(JournalEntry entry) {
        return "%08d-%s".formatted(entry.number(), entry.kind());
    }

    /** On the disk itself before the receipt is given, so that a power failure takes nothing that is receipted. */
    private static void keep(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Sha256.of(content);
        }
    }
}
