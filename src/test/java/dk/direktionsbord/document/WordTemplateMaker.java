package dk.direktionsbord.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Wrote the two templates in forms/documents the first time. They are edited in Word since; this only starts afresh. */
final class WordTemplateMaker {
    private static final String FONT = "IBM Plex Sans";

    private final XWPFDocument word = new XWPFDocument();

    public static void main(String[] folder) throws IOException {
        write(new WordTemplateMaker().agenda(), Path.of(folder[0], "agenda.docx"));
        write(new WordTemplateMaker().minutes(), Path.of(folder[0], "minutes.docx"));
    }

    private WordTemplateMaker() {
        styles();
        page();
    }

    private XWPFDocument agenda() {
        opening();
        lines("{{?er_tom}}", "Der er ingen punkter på dagsordenen.", "{{/er_tom}}");
        partOpening();
        itemOpening();
        under("har_noter", "Bemærkninger", "{{*noter}}");
        recommendation();
        sections();
        itemClosing();
        return word;
    }

    private XWPFDocument minutes() {
        opening();
        partOpening();
        itemOpening();
        lines("{{?er_besluttet}}");
        styled("Heading4", "Beslutning");
        lines("{{?har_udfald}}", "{{#udfald}}", "{{/har_udfald}}");
        lines("{{?har_beslutning}}", "{{beslutning}}", "{{/har_beslutning}}", "{{/er_besluttet}}");
        under("har_særstandpunkt", "Særstandpunkt", "{{særstandpunkt}}");
        under("har_noter", "Bemærkninger", "{{*noter}}");
        recommendation();
        sections();
        itemClosing();
        lines("{{?har_godkendelse}}", "{{godkendelse}}", "{{/har_godkendelse}}");
        return word;
    }

    private void opening() {
        lines("{{kommune}}");
        styled("Title", "{{art}}: {{møde}}");
        XWPFTable about = word.createTable(4, 2);
        about.setWidth("100%");
        row(about, 0, "Tid", "{{tid}}");
        row(about, 1, "Sted", "{{sted}}");
        row(about, 2, "Mødeleder", "{{mødeleder}}");
        row(about, 3, "Version", "{{version}}");
        listUnder("ændringer", "Ændringer siden sidste version");
        listUnder("deltagere", "Deltagere");
        listUnder("fraværende", "Fraværende");
    }

    private void partOpening() {
        lines("{{?dele}}");
        styled("Heading2", "{{titel}}{{?har_tid}}, {{tid}}{{/har_tid}}");
        lines("{{?er_tom}}", "Der er ingen punkter i denne del.", "{{/er_tom}}", "{{?punkter}}");
    }

    private void itemOpening() {
        styled("Heading3", "Punkt {{nummer}}. {{titel}}");
        lines("{{?har_fakta}}", "{{fakta}}", "{{/har_fakta}}");
    }

    private void recommendation() {
        under("har_indstilling", "Indstilling", "{{*indstilling}}");
    }

    private void sections() {
        lines("{{?afsnit}}");
        styled("Heading4", "{{overskrift}}");
        lines("{{+tekst}}", "{{/afsnit}}");
    }

    private void itemClosing() {
        under("har_gang", "Sagens gang", "{{#gang}}");
        under("har_bilag", "Bilag", "{{*bilag}}");
        lines("{{/punkter}}", "{{/dele}}");
    }

    private void listUnder(String tag, String heading) {
        lines("{{?har_" + tag + "}}");
        styled("Heading2", heading);
        lines("{{*" + tag + "}}", "{{/har_" + tag + "}}");
    }

    private void under(String condition, String heading, String tag) {
        lines("{{?" + condition + "}}");
        styled("Heading4", heading);
        lines(tag, "{{/" + condition + "}}");
    }

    private void lines(String... texts) {
        for (String text : texts) {
            word.createParagraph().createRun().setText(text);
        }
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void row(XWPFTable table, int row, String label, String tag) {
        table.getRow(row).getCell(0).setWidth("22%");
        XWPFParagraph paragraph = table.getRow(row).getCell(0).getParagraphArray(0);
        paragraph.createRun().setText(label);
        paragraph.getRuns().get(0).setBold(true);
        table.getRow(row).getCell(1).setText(tag);
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1440));
        margin.setBottom(BigInteger.valueOf(1440));
        margin.setLeft(BigInteger.valueOf(1134));
        margin.setRight(BigInteger.valueOf(1134));
        margin.setHeader(BigInteger.valueOf(709));
        margin.setFooter(BigInteger.valueOf(709));
        margin.setGutter(BigInteger.ZERO);
        word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{{kommune}} · {{art}}: {{møde}}");
        XWPFParagraph foot = new XWPFHeaderFooterPolicy(word, section)
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        foot.createRun().setText("{{version}} · Side ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" af ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private void styles() {
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage("da-DK");
        styles.setDefaultFonts(fonts());
        style(styles, "Normal", "Normal", 22, -1, false);
        style(styles, "Title", "Title", 40, 0, true);
        for (int level = 1; level <= 5; level++) {
            style(
                    styles,
                    "Heading" + level,
                    "heading " + level,
                    new int[] {40, 30, 26, 22, 22}[level - 1],
                    level,
                    level < 5);
        }
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        return fonts;
    }

    private static void style(XWPFStyles styles, String id, String name, int halfPoints, int level, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            run.addNewB();
        }
        if (level > 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.getPPr().addNewKeepNext();
            style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(200));
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static void write(XWPFDocument word, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            word.write(to);
        }
    }
}
