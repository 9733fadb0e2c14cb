package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a template's tags in their order and refuses what could not be filled in, naming the tag. */
final class WordTemplateCheck {
    private static final Pattern TAG = Pattern.compile("\\{\\{([?/*#+@=]?)([^{}]*)}}");

    private record Opened(String name, WordTags inside) {}

    private final String file;
    private final Deque<Opened> open = new ArrayDeque<>();

    private WordTemplateCheck(String file) {
        this.file = file;
    }

    static void check(String file, XWPFDocument template) {
        Stream<IBody> margins = Stream.concat(template.getHeaderList().stream(), template.getFooterList().stream());
        Stream.concat(Stream.of(template), margins)
                .forEach(body -> new WordTemplateCheck(file).whole(body.getBodyElements()));
    }

    private void whole(List<IBodyElement> body) {
        read(body);
        if (!open.isEmpty()) {
            throw Refusal.of("document.template.unclosed", file, open.peek().name());
        }
    }

    private void read(List<IBodyElement> body) {
        for (IBodyElement element : body) {
            if (element instanceof XWPFParagraph paragraph) {
                readWords(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> read(cell.getBodyElements())));
            }
        }
    }

    private void readWords(String words) {
        Matcher tag = TAG.matcher(words);
        while (tag.find()) {
            take(tag.group(1), tag.group(2));
        }
        if (tag.replaceAll("").contains("{{")) {
            throw Refusal.of("document.template.unreadable", file, words.strip());
        }
    }

    private void take(String sign, String name) {
        switch (sign) {
            case "?" -> open(name);
            case "/" -> close(name);
            default -> {
                if (!here().knows(sign, name)) {
                    throw Refusal.of("document.template.unknown", file, sign + name);
                }
            }
        }
    }

    private void open(String name) {
        WordTags inside = here().blocks().get(name);
        if (inside == null) {
            throw Refusal.of("document.template.unknown", file, "?" + name);
        }
        open.push(new Opened(name, inside));
    }

    private void close(String name) {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            throw Refusal.of("document.template.unopened", file, name);
        }
        open.pop();
    }

    private WordTags here() {
        return open.isEmpty() ? WordTags.PAPER : open.peek().inside();
    }
}
