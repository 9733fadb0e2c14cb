package dk.direktionsbord.document;

import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.HyperlinkTextRenderData;
import com.deepoove.poi.data.NumberingFormat;
import com.deepoove.poi.data.NumberingRenderData;
import com.deepoove.poi.data.Numberings;
import com.deepoove.poi.data.ParagraphRenderData;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.TextRenderData;
import dk.direktionsbord.document.RichText.Block;
import dk.direktionsbord.document.RichText.Heading;
import dk.direktionsbord.document.RichText.Listing;
import dk.direktionsbord.document.RichText.Paragraph;
import dk.direktionsbord.document.RichText.Run;
import dk.direktionsbord.document.RichText.Table;
import java.util.List;

/** The shapes of text as Word knows them. Headings take the template's style {@code Heading5}. */
final class WordShapes {
    private WordShapes() {}

    static DocumentRenderData formatted(RichText text) {
        Documents.DocumentBuilder document = Documents.of();
        text.blocks().forEach(block -> add(document, block));
        return document.create();
    }

    private static void add(Documents.DocumentBuilder document, Block block) {
        if (block instanceof Paragraph words) {
            document.addParagraph(paragraph(words));
        } else if (block instanceof Heading heading) {
            document.addParagraph(Paragraphs.of(PlainText.clean(heading.text()))
                    .styleId("Heading5")
                    .create());
        } else if (block instanceof Listing list) {
            document.addNumbering(numbering(
                    list.numbered(),
                    list.entries().stream().map(WordShapes::paragraph).toList()));
        } else if (block instanceof Table table) {
            document.addTable(table(table.head(), table.rows()));
        }
    }

    static NumberingRenderData listing(boolean numbered, List<String> entries) {
        return numbering(
                numbered,
                entries.stream()
                        .map(entry -> Paragraphs.of(PlainText.clean(entry)).create())
                        .toList());
    }

    static TableRenderData table(List<String> head, List<List<String>> rows) {
        Tables.TableBuilder table = Tables.ofPercentWidth("100%");
        table.addRow(Rows.of(cells(head))
                .textBold()
                .bgColor("F2F2F2")
                .repeatedHeader()
                .create());
        rows.stream().map(WordShapes::row).forEach(table::addRow);
        return table.create();
    }

    private static RowRenderData row(List<String> cells) {
        return Rows.of(cells(cells)).create();
    }

    private static String[] cells(List<String> texts) {
        return texts.stream().map(PlainText::clean).toArray(String[]::new);
    }

    private static NumberingRenderData numbering(boolean numbered, List<ParagraphRenderData> entries) {
        Numberings.NumberingBuilder list = Numberings.of(numbered ? NumberingFormat.DECIMAL : NumberingFormat.BULLET);
        entries.forEach(list::addItem);
        return list.create();
    }

    private static ParagraphRenderData paragraph(Paragraph words) {
        Paragraphs.ParagraphBuilder paragraph = Paragraphs.of();
        words.runs().forEach(run -> paragraph.addText(run(run)));
        return paragraph.create();
    }

    private static TextRenderData run(Run run) {
        String text = PlainText.clean(run.text());
        return run.link() == null ? new TextRenderData(text) : new HyperlinkTextRenderData(text, run.link());
    }
}
