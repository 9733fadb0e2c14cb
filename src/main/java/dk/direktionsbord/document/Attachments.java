package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps attachments in versions. Nothing is deleted, and nothing is kept whose content is not what it claims to be. Who
 * may see an attachment is for the room that owns it to say.
 */
@Service
public class Attachments {
    private static final int LONGEST_NAME = 200;

    private final AttachmentRows rows;
    private final AttachmentStore store;
    private final ContentCheck check;
    private final CprCheck cpr;
    private final AttachmentSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            AttachmentStore store,
            AttachmentSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.check = new ContentCheck(settings);
        this.cpr = new CprCheck(settings);
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Checks the content and keeps it as the next version. The check may take seconds, so there is no transaction, and no
     * connection held, before the file is kept.
     *
     * @param noted what is written about it in the same transaction
     * @throws Refusal when it is too large, empty, encrypted, or not what it may be or claims to be
     */
    public Attachment add(NewAttachment handedIn, InputStream content, Consumer<Attachment> noted) {
        String name = plainName(handedIn.fileName());
        try (ReceivedFile file = ReceivedFile.of(content, settings.maxSize())) {
            cpr.names(handedIn.title(), name);
            FileKind kind = check.kindOf(file.path(), name);
            boolean searched = cpr.content(file.path(), kind);
            return Objects.requireNonNull(transaction.execute(status -> {
                Attachment kept = kept(handedIn, name, new Looked(kind, searched), file);
                noted.accept(kept);
                return kept;
            }));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every version of every attachment of an owner: by title's first use, the newest version first. */
    public List<Attachment> of(String owner) {
        return rows.of(owner);
    }

    public Optional<Attachment> find(UUID id) {
        return rows.find(id);
    }

    /** The bytes as they were handed in; the caller closes the stream. */
    public InputStream content(UUID id) {
        return store.get(id);
    }

    /** What a look at the content has shown. */
    private record Looked(FileKind kind, boolean searched) {}

    private Attachment kept(NewAttachment handedIn, String name, Looked looked, ReceivedFile file) {
        Attachment kept = described(handedIn, name, looked, file);
        rows.add(kept);
        try (InputStream bytes = Files.newInputStream(file.path())) {
            store.put(kept.id(), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return kept;
    }

    private Attachment described(NewAttachment handedIn, String name, Looked looked, ReceivedFile file) {
        UUID series = handedIn.series() == null ? UUID.randomUUID() : handedIn.series();
        String title = handedIn.title().isBlank() ? name : handedIn.title().strip();
        if (title.length() > LONGEST_NAME) {
            throw Refusal.at("title", "document.attachment.title", LONGEST_NAME);
        }
        return new Attachment(
                UUID.randomUUID(),
                handedIn.owner(),
                series,
                handedIn.series() == null ? 1 : rows.nextVersion(handedIn.owner(), series),
                PlainText.clean(title),
                name,
                looked.kind().mediaType(),
                file.size(),
                file.sha256(),
                handedIn.open(),
                looked.searched(),
                handedIn.storedBy(),
                clock.instant());
    }

    /** Without folders and signs that mean something to a browser or a disk. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "_").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw Refusal.at("file", "document.attachment.name", LONGEST_NAME);
        }
        return plain;
    }
}
