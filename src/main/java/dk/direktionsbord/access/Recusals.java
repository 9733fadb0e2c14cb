package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is inhabil in which matter (forvaltningsloven §§ 3-6, L-INH-1 to L-INH-6). */
@Service
public class Recusals {
    private final RecusalTable table;
    private final ActingNow acting;
    private final Organisation organisation;
    private final Clock clock;

    public Recusals(RecusalTable table, ActingNow acting, Organisation organisation, Clock clock) {
        this.table = table;
        this.acting = acting;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Usernames of those who are kept from the matter now. */
    public Set<String> recusedIn(UUID matter) {
        return recusedIn(Set.of(matter)).getOrDefault(matter, Set.of());
    }

    /** The same for many matters with one question; a matter without anybody is left out. */
    public Map<UUID, Set<String>> recusedIn(Set<UUID> matters) {
        return barredFrom(matters);
    }

    /** The same of matters and of assessments of a report, which the person it is about is kept from too. */
    Map<UUID, Set<String>> barredFrom(Set<UUID> cases) {
        return table.barredFrom(cases);
    }

    /** Everything reported in the matter, the first first. */
    public List<Recusal> of(UUID matter) {
        return of(Set.of(matter));
    }

    /** The same for many matters with one question. */
    public List<Recusal> of(Set<UUID> matters) {
        return table.of(matters);
    }

    /**
     * In Danish, one line for everybody who is kept from the matter or takes part although inhabil, and why; for its page
     * and for minutes (L-INH-7). A matter without any is left out.
     */
    public Map<UUID, List<String>> lines(Set<UUID> matters) {
        return of(matters).stream()
                .collect(Collectors.groupingBy(
                        Recusal::matterId, Collectors.collectingAndThen(Collectors.toList(), this::lines)));
    }

    /** The same lines, of what has been read of one matter. */
    public List<String> lines(List<Recusal> reported) {
        return reported.stream()
                .filter(report -> report.inEffect() || report.stands() && report.outcome() == RecusalOutcome.OVERRIDDEN)
                .map(this::line)
                .toList();
    }

    private String line(Recusal report) {
        String name = organisation.nameOf(report.person());
        String key = report.outcome() == null ? "REPORTED" : report.outcome().name();
        return DanishTexts.text(
                "access.recusal.line." + key, name, report.ground().ordinal() + 1, report.reason());
    }

    public Optional<Recusal> find(UUID id) {
        return table.find(id);
    }

    /** Those of the ids that are reports. */
    public List<Recusal> byId(Set<UUID> ids) {
        return table.byId(ids);
    }

    /** The report, or a refusal when there is none. */
    public Recusal get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("access.recusal.notFound"));
    }

    /** Keeps a report; refused when something is missing, or the person is reported already. */
    @Transactional
    public Recusal report(RecusalReport report, String by) {
        report.requireWhole();
        if (organisation.person(report.person()).isEmpty()) {
            throw Refusal.at("person", "access.recusal.person");
        }
        UUID id = UUID.randomUUID();
        if (!table.insert(id, report, by, clock.instant())) {
            throw Refusal.conflict("access.recusal.twice");
        }
        acting.changed();
        return get(id);
    }

    /**
     * Keeps what was decided. Never by the person it is about (§ 6, stk. 2), and with a reason unless the person is
     * inhabil (L-INH-2, L-INH-4).
     */
    @Transactional
    public Recusal decide(UUID id, RecusalOutcome outcome, String reason, String by) {
        requireSomebodyElse(get(id), by);
        if (outcome != RecusalOutcome.RECUSED && reason.isBlank()) {
            throw Refusal.at("reason", "access.recusal.reason");
        }
        if (!table.decide(id, outcome, reason, by, clock.instant())) {
            throw Refusal.conflict("access.recusal.decided");
        }
        acting.changed();
        return get(id);
    }

    /**
     * Keeps another decision instead of one that stands, which stays as it was. Never by the person it is about, and always
     * with a reason.
     */
    @Transactional
    public Recusal change(UUID id, RecusalChange change, String by) {
        Recusal earlier = get(id);
        requireSomebodyElse(earlier, by);
        RecusalOutcome outcome = change.requireWhole(earlier);
        UUID next = UUID.randomUUID();
        if (!table.end(id, clock.instant())) {
            throw Refusal.conflict(earlier.outcome() == null ? "access.recusal.undecided" : "access.recusal.changed");
        }
        if (!table.replace(id, next, outcome, change.reason(), by, clock.instant())) {
            throw Refusal.conflict("access.recusal.twice");
        }
        acting.changed();
        return get(next);
    }

    private static void requireSomebodyElse(Recusal reported, String by) {
        if (by.equals(reported.person())) {
            throw Refusal.forbidden("access.recusal.self");
        }
    }
}
