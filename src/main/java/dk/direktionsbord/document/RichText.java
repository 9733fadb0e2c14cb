package dk.direktionsbord.document;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with the few shapes a paper knows: paragraphs, headings, lists, tables and links (agenda-item rule 1, field 5). */
public record RichText(List<Block> blocks) {
    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** Text as people type it, see {@link TypedText}. */
    public static RichText typed(String text) {
        return new RichText(TypedText.blocks(text));
    }

    /** One shape of text. */
    public sealed interface Block {}

    /** A paragraph; a line break in the text stays a line break. */
    public record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** A heading inside the section; there is one level. */
    public record Heading(String text) implements Block {}

    /** A list with dots or with numbers. */
    public record Listing(boolean numbered, List<Paragraph> entries) implements Block {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** A table with a head; each row has as many cells as the head. */
    public record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Each row of a table has a cell for each column of its head");
            }
        }
    }

    /** Words, perhaps leading to an address on the web or of a mailbox; any other address is left out. */
    public record Run(String text, @Nullable String link) {
        public Run {
            link = link == null || !harmless(link) ? null : link;
        }

        private static boolean harmless(String link) {
            try {
                URI address = URI.create(link);
                return List.of("https", "http", "mailto").contains(String.valueOf(address.getScheme()));
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
