package dk.direktionsbord.records;

import static dk.direktionsbord.records.CaseWords.moment;
import static dk.direktionsbord.records.CaseWords.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.Matters.TextVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Hands out a whole case in one step (L-OFF-1, L-AKT-1): documents, notes, decisions, log and a list, what is open and what
 * is internal apart. Who sees all of a matter gets what that person sees. The parting is a help; what may be handed to whom
 * is for a person to decide.
 */
@Service
public class CaseExport {
    private final WholeCases cases;
    private final CasePages pages;
    private final AdvicePages advice;
    private final FollowUpPages followUps;
    private final CaseWords words;
    private final MatterAttachments attachments;
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    CaseExport(
            WholeCases cases,
            CasePages pages,
            AdvicePages advice,
            FollowUpPages followUps,
            CaseWords words,
            MatterAttachments attachments) {
        this.cases = cases;
        this.pages = pages;
        this.advice = advice;
        this.followUps = followUps;
        this.words = words;
        this.attachments = attachments;
    }

    /** What is to be handed out: the file's name, and its content when it is asked for. */
    public interface Export {
        String fileName();

        void writeTo(OutputStream out) throws IOException;
    }

    /** The case as it is now; refused unless the person sees all of the matter. */
    public Export of(UUID matter, String person) {
        WholeCase whole = cases.seenBy(person, matter);
        return new Export() {
            @Override
            public String fileName() {
                return "sag-" + FileName.of(whole.matter().matterNumber()) + ".zip";
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                CaseZip zip = new CaseZip(out);
                write(whole, zip);
                zip.finish();
            }
        };
    }

    private void write(WholeCase whole, CaseZip zip) throws IOException {
        boolean open = whole.matter().open();
        for (TextVersion version : whole.versions()) {
            boolean newest = version.version() == whole.matter().version();
            zip.addText(
                    open && newest,
                    "Sagsfremstilling, version " + version.version() + ".html",
                    text(newest ? "text" : "draft"),
                    moment(version.writtenAt()),
                    words.person(version.writtenBy()),
                    pages.presentation(whole, version));
        }
        page(zip, open, "Beslutninger.html", "decisions", pages.decisions(whole));
        page(zip, false, "Sagens gang, pejlinger og positioner.html", "course", pages.course(whole));
        page(zip, open, "Mødeuddrag, åbne punkter.html", "excerpts", pages.excerpts(whole, true));
        page(zip, false, "Mødeuddrag, lukkede punkter.html", "excerpts", pages.excerpts(whole, false));
        page(zip, false, "Bidrag og høringer.html", "contributions", pages.contributions(whole));
        page(zip, false, "Råd og tilbagemeldinger.html", "advice", advice.html(whole.advice()));
        page(zip, false, "Gennemførelse.html", "followUp", followUps.html(whole.followUps()));
        page(zip, false, "Notater.html", "notes", pages.notes(whole));
        page(zip, false, "Hvorfor denne rute.html", "routing", pages.routing(whole));
        page(zip, false, "Log.html", "log", pages.log(whole));
        page(zip, false, "Hele sagen.json", "json", mapper.writeValueAsString(whole));
        writeAttachments(whole, zip);
        writeLists(whole, zip.files(), zip);
    }

    private static void page(CaseZip zip, boolean open, String name, String what, String html) throws IOException {
        zip.addText(open, name, text(what), "", "", html);
    }

    private void writeAttachments(WholeCase whole, CaseZip zip) throws IOException {
        int number = 1;
        for (Attachment kept : whole.attachments()) {
            String name = "Bilag/%03d %s, version %d%s"
                    .formatted(number++, FileName.of(kept.title()), kept.version(), FileName.endingOf(kept.fileName()));
            try (InputStream content = attachments.content(kept)) {
                zip.add(
                        whole.matter().open() && kept.open(),
                        name,
                        text("attachment", kept.title(), kept.fileName()),
                        moment(kept.storedAt()),
                        words.person(kept.storedBy()),
                        content);
            }
        }
    }

    private static void writeLists(WholeCase whole, List<CaseFile> files, CaseZip zip) throws IOException {
        PlainPage index = new PlainPage(text("title", whole.matter().matterNumber()))
                .text(text("lead"))
                .text(text(
                        "retention." + whole.retention().choice(),
                        whole.retention().reason(),
                        whole.retention().rule()));
        for (boolean open : new boolean[] {true, false}) {
            index.table(
                    text(open ? "open" : "internal"), text("file"), text("what"), text("when"), text("who"), "SHA-256");
            files.stream()
                    .filter(file -> file.open() == open)
                    .forEach(file ->
                            index.row(PlainPage.link(file.path()), file.what(), file.when(), file.by(), file.sha256()));
            index.endTable();
        }
        zip.addOnTop("index.html", index.html());
        zip.addOnTop("index.csv", CaseList.csv(files));
        zip.addOnTop(
                "SHA256SUMS",
                files.stream()
                        .map(file -> file.sha256() + "  " + file.path() + "\n")
                        .collect(Collectors.joining()));
    }
}
