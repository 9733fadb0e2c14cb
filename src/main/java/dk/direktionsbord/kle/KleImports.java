package dk.direktionsbord.kle;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports KL's files: the plan of subjects, the handlingsfacetter, or a table of either. Whole or not at all; a number that
 * is withdrawn is ended, and every version of it is kept.
 */
@Service
public class KleImports {
    private static final Set<String> IMPORTERS = Set.of("process-owner", "secretariat");
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final KleTable table;
    private final Organisation organisation;
    private final Clock clock;

    KleImports(KleTable table, Organisation organisation, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * How a file is taken in.
     *
     * @param endMissing whether a number that is not in the file is withdrawn; else only what the file says is
     * @param preview whether it is only told what would happen
     */
    public record Order(String fileName, boolean endMissing, boolean preview) {}

    public boolean mayImport(String person) {
        return organisation.groupsOf(person).stream().anyMatch(IMPORTERS::contains);
    }

    /** What the import changed; refused with every mistake of the file and its line. */
    @Transactional
    public KleImport take(String person, Order order, InputStream file) throws IOException {
        if (!mayImport(person)) {
            throw Refusal.forbidden("kle.forbidden");
        }
        byte[] bytes = KleFile.received(file);
        Map<String, KleNumber> numbers = KleFile.numbers(bytes);
        table.alone();
        List<KleNumber> versions = new ArrayList<>();
        KleImport made = compare(person, order, numbers, versions);
        if (!order.preview()) {
            table.add(table.add(made, Sha256.of(bytes)), versions);
        }
        return made;
    }

    private KleImport compare(String person, Order order, Map<String, KleNumber> numbers, List<KleNumber> versions) {
        Map<String, KleNumber> before = table.all();
        int added = 0;
        int ended = 0;
        for (KleNumber now : numbers.values()) {
            KleNumber last = before.get(now.number());
            if (!now.equals(last)) {
                versions.add(now);
                added += last == null ? 1 : 0;
                ended += last != null && last.endedOn() == null && now.endedOn() != null ? 1 : 0;
            }
        }
        int changed = versions.size() - added - ended;
        List<KleNumber> missing = order.endMissing() ? missing(numbers, before.values()) : List.of();
        versions.addAll(missing);
        return new KleImport(clock.instant(), person, order.fileName(), added, changed, ended + missing.size());
    }

    /** A file of subjects says nothing of handlingsfacetter, and the other way round. */
    private List<KleNumber> missing(Map<String, KleNumber> numbers, Collection<KleNumber> before) {
        LocalDate today = LocalDate.now(clock.withZone(DENMARK));
        Set<Boolean> told =
                numbers.values().stream().map(each -> each.kind().isSubject()).collect(Collectors.toSet());
        return before.stream()
                .filter(each -> each.endedOn() == null
                        && told.contains(each.kind().isSubject())
                        && !numbers.containsKey(each.number()))
                .map(each -> new KleNumber(each.number(), each.kind(), each.title(), each.preservation(), today))
                .toList();
    }
}
