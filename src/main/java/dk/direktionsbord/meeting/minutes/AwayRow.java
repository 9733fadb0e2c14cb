package dk.direktionsbord.meeting.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a form: somebody who was there, but not while the matter was treated (agenda-item rule 5). */
record AwayRow(UUID item, String person) {
    /** The people by matter. */
    static Map<UUID, List<String>> read(@Nullable List<AwayRow> rows) {
        return rows == null
                ? Map.of()
                : rows.stream()
                        .distinct()
                        .collect(Collectors.groupingBy(
                                AwayRow::item,
                                LinkedHashMap::new,
                                Collectors.mapping(AwayRow::person, Collectors.toList())));
    }

    static List<Map<String, String>> shown(Map<UUID, List<String>> away) {
        return away.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(person -> Map.of("item", each.getKey().toString(), "person", person)))
                .toList();
    }
}
