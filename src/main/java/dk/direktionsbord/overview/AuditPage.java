package dk.direktionsbord.overview;

import dk.direktionsbord.access.audit.AuditEntry;
import dk.direktionsbord.access.audit.AuditLog;
import dk.direktionsbord.access.audit.AuditQuery;
import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.csv.CsvSheet;
import dk.direktionsbord.matter.MatterSearch;
import dk.direktionsbord.organisation.Organisation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The access log of a person and a period, as page and as a file for a spreadsheet (L-GDPR-4). */
@Controller
class AuditPage {
    private static final int PAGE_SIZE = 50;

    private final AuditLog log;
    private final AuditRows rows;
    private final MatterSearch matters;
    private final Organisation organisation;
    private final Clock clock;

    AuditPage(AuditLog log, AuditRows rows, MatterSearch matters, Organisation organisation, Clock clock) {
        this.log = log;
        this.rows = rows;
        this.matters = matters;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What the address asks for; a day that is no day is as none. */
    record Asked(
            @Nullable String person,
            @Nullable String sag,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fra,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate til) {
        AuditQuery query(String me, boolean all, @Nullable String subject, LocalDate today) {
            String own = all ? filled(person) : me;
            LocalDate last = til == null ? today : til;
            return AuditQuery.days(own, subject, fra == null ? last.minusDays(30) : fra, last);
        }

        private static @Nullable String filled(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/adgangslog")
    String show(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(name = "sorter", defaultValue = "nyeste") String sort,
            @RequestParam(name = "efter", required = false) @Nullable Long after,
            Principal me,
            Model model) {
        boolean all = log.readsAll(me.getName());
        AuditQuery query = told(query(asked, me, all)).inOrder(sort.equals("aeldste"), after);
        List<AuditEntry> found = log.read(me.getName(), query, PAGE_SIZE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        model.addAttribute("rows", rows.of(shown, me.getName()));
        model.addAttribute(
                "next", found.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).id() : null);
        model.addAttribute("all", all);
        model.addAttribute("person", query.person());
        model.addAttribute("subject", asked.sag());
        model.addAttribute("people", all ? organisation.people() : List.of());
        model.addAttribute("first", DanishTime.dayOf(query.from()));
        model.addAttribute("last", DanishTime.dayOf(query.to()).minusDays(1));
        model.addAttribute("sort", query.oldestFirst() ? "aeldste" : "nyeste");
        model.addAttribute("later", after != null);
        return "overview/audit";
    }

    @GetMapping("/adgangslog.csv")
    void file(@ModelAttribute Asked asked, Principal me, HttpServletResponse response) throws IOException {
        AuditQuery query = told(query(asked, me, log.readsAll(me.getName()))).inOrder(true, null);
        CsvSheet file = CsvFile.to(response, "adgangslog.csv");
        file.row("Tidspunkt", "Person", "På vegne af", "Vej ind", "Hvad", "Type", "Id", "Udfald", "Adresse eller trin");
        log.each(me.getName(), query, entry -> file.row(rows.cells(entry)));
        file.flush();
    }

    private AuditQuery query(Asked asked, Principal me, boolean all) {
        return asked.query(me.getName(), all, all ? subject(asked.sag()) : null, LocalDate.now(clock));
    }

    /** People know a matter by its number, the log by its id. */
    private @Nullable String subject(@Nullable String asked) {
        String text = Asked.filled(asked);
        return text == null ? null : matters.byNumber(text).map(UUID::toString).orElse(text);
    }

    private static AuditQuery told(AuditQuery query) {
        Passage.current().ifPresent(passage -> passage.about("AUDIT", query.person() == null ? "*" : query.person()));
        return query;
    }
}
