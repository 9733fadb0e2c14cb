package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.matter.LatestDates;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Routing;
import dk.direktionsbord.web.MattersApi.Submitted;
import dk.direktionsbord.web.RoutingApi.Recommended;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a matter sent by a machine, once for each key. */
@Service
class Submission {
    private final Processes processes;
    private final IdempotencyKeys keys;
    private final Matters matters;
    private final Routing routing;
    private final LatestDates latest;
    private final ToldRecusals told;
    private final ObjectMapper mapper;

    Submission(
            Processes processes,
            IdempotencyKeys keys,
            Matters matters,
            Routing routing,
            LatestDates latest,
            ToldRecusals told,
            ObjectMapper mapper) {
        this.processes = processes;
        this.keys = keys;
        this.matters = matters;
        this.routing = routing;
        this.latest = latest;
        this.told = told;
        this.mapper = mapper;
    }

    @Transactional
    UUID submit(NewMatter matter, String person, @Nullable String key, String body) {
        if (key == null) {
            return start(matter, person);
        }
        return keys.once(person, key, body, () -> start(matter, person));
    }

    Submitted submitted(UUID id) {
        Matter matter = matters.get(id);
        return new Submitted(
                id,
                matter.matterNumber(),
                Recommended.of(routing.preview(matter.owningCentre(), matter.facts())),
                latest.of(matter),
                matter.warnings());
    }

    private UUID start(NewMatter matter, String person) {
        try {
            UUID id = processes.start("matter-course", person, matter.asForm(mapper));
            told.report(id, person, matter.toldRecusals());
            return id;
        } catch (Refusal refusal) {
            throw refusal.errors().isEmpty()
                    ? refusal
                    : Refusal.fields(
                            refusal.errors().stream().map(NewMatter::inBody).toList());
        }
    }
}
