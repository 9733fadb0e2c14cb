package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the time of the making out of a file, so that the same paper gives the same bytes. */
final class SameBytes {
    private static final String TIME_IN_METADATA = "(<xmp:(Create|Modify|Metadata)Date>)[^<]*(</xmp:)";

    private SameBytes() {}

    /** The PDF as made at a given moment: in its information, its metadata and its id. */
    static byte[] of(PDDocument pdf, Instant madeAt) throws IOException {
        GregorianCalendar moment = GregorianCalendar.from(madeAt.atZone(java.time.ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(moment);
        pdf.getDocumentInformation().setModificationDate(moment);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), UTF_8);
        metadata.importXMPMetadata(
                said.replaceAll(TIME_IN_METADATA, "$1" + seconds(madeAt) + "$3").getBytes(UTF_8));
        pdf.setDocumentId(madeAt.toEpochMilli());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** The same zip file with one time at every entry. */
    static byte[] of(byte[] zip, Instant madeAt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(madeAt.atZone(java.time.ZoneOffset.UTC).toLocalDateTime());
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }

    private static String seconds(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString()
                .replace("Z", "+00:00");
    }
}
