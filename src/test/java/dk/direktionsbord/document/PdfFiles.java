package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDF files with something to find in them, or nothing that can be found. */
final class PdfFiles {
    private static final COSName FONT = COSName.getPDFName("F1");

    private PdfFiles() {}

    /** Makes a file of an empty document. */
    interface Making {
        void in(PDDocument pdf) throws IOException;
    }

    static byte[] saying(String... pages) {
        return made(pdf -> {
            for (String words : pages) {
                pdf.addPage(page(pdf, words));
            }
        });
    }

    static byte[] withComment(String words) {
        return made(pdf -> {
            PDPage page = page(pdf, "Notat");
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents(words);
            page.getAnnotations().add(comment);
            pdf.addPage(page);
        });
    }

    static byte[] withField(String words) {
        return made(pdf -> {
            pdf.addPage(page(pdf, "Skema"));
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("felt");
            field.getCOSObject().setString(COSName.V, words);
            form.getFields().add(field);
        });
    }

    static byte[] titled(String words) {
        return made(pdf -> {
            pdf.addPage(page(pdf, "Notat"));
            pdf.getDocumentInformation().setTitle(words);
        });
    }

    static byte[] withFileInside() {
        return made(pdf -> {
            pdf.addPage(page(pdf, "Notat"));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("indeni", new PDComplexFileSpecification()));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] scanned() {
        return made(pdf -> {
            pdf.addPage(page(pdf, "Forside"));
            PDPage picture = new PDPage();
            try (PDPageContentStream drawing = new PDPageContentStream(pdf, picture)) {
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                drawing.drawImage(LosslessFactory.createFromImage(pdf, image), 50, 50);
            }
            pdf.addPage(picture);
        });
    }

    /** Small as it lies, and far more than the memory of whoever unpacks it. */
    static byte[] bomb() {
        return made(pdf -> {
            PDPage page = page(pdf, "Notat");
            page.getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getCOSDictionary(FONT)
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(pdf, new Spaces(600L * 1024 * 1024), COSName.FLATE_DECODE));
            pdf.addPage(page);
        });
    }

    static byte[] broken() {
        return "%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 9 0 R".getBytes(ISO_8859_1);
    }

    private static PDPage page(PDDocument pdf, String words) throws IOException {
        PDPage page = new PDPage();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        byte[] drawing = ("BT /F1 12 Tf 72 720 Td (" + words + ") Tj ET").getBytes(ISO_8859_1);
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(drawing), COSName.FLATE_DECODE));
        return page;
    }

    private static byte[] made(Making making) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            making.in(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** So many spaces. */
    private static final class Spaces extends InputStream {
        private long left;

        private Spaces(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int count) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(count, left);
            Arrays.fill(buffer, from, from + read, (byte) ' ');
            left -= read;
            return read;
        }
    }
}
