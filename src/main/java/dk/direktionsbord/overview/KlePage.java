package dk.direktionsbord.overview;

import dk.direktionsbord.kle.KleImport;
import dk.direktionsbord.kle.KleImports;
import dk.direktionsbord.kle.KleNumber;
import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.kle.Preservation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people look a KLE number up, and the process owner and the secretariat import KL's files. */
@Controller
class KlePage {
    private final KlePlan plan;
    private final KleImports imports;
    private final Names names;

    KlePage(KlePlan plan, KleImports imports, Names names) {
        this.plan = plan;
        this.imports = imports;
        this.names = names;
    }

    /** A number that was found. */
    record NumberRow(String number, String title, String preservation, Mark state) {}

    /** A file that was imported. */
    record ImportRow(String at, String by, String fileName, int added, int changed, int ended) {}

    @GetMapping("/kle")
    String show(@RequestParam(defaultValue = "") String q, Principal me, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("numbers", plan.search(q).stream().map(this::row).toList());
        model.addAttribute("imports", plan.imports().stream().map(this::row).toList());
        model.addAttribute("mayImport", imports.mayImport(me.getName()));
        return "overview/kle";
    }

    @PostMapping("/kle")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean endMissing,
            @RequestParam(defaultValue = "false") boolean preview,
            Principal me,
            RedirectAttributes next)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            KleImport made = imports.take(me.getName(), new KleImports.Order(name, endMissing, preview), content);
            next.addFlashAttribute(
                    "told",
                    DanishTexts.text(
                            preview ? "overview.kle.would" : "overview.kle.taken",
                            made.added(),
                            made.changed(),
                            made.ended()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            next.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/kle#indlaes";
    }

    private NumberRow row(KleNumber found) {
        Mark state = plan.holds(found) ? holding(found) : ended(found);
        Preservation marked = found.preservation();
        return new NumberRow(
                found.number(), found.title(), DanishTexts.text("overview.kle.preservation." + marked), state);
    }

    private static Mark holding(KleNumber found) {
        return found.endedOn() == null
                ? Mark.good(DanishTexts.text("overview.kle.holds"))
                : Mark.attention(DanishTexts.text("overview.kle.ends", DanishTime.day(found.endedOn())));
    }

    private static Mark ended(KleNumber found) {
        return Mark.plain(DanishTexts.text("overview.kle.ended", DanishTime.day(found.endedOn())), "close");
    }

    private ImportRow row(KleImport made) {
        return new ImportRow(
                DanishTime.moment(made.at()),
                names.person(made.by()),
                made.fileName(),
                made.added(),
                made.changed(),
                made.ended());
    }
}
