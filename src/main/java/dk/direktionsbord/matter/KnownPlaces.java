package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.AdvisoryBody;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.PoliticalBody;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks ids against the organisation as it is today. An error names a few ids, never thousands. */
final class KnownPlaces {
    static final String COMMITTEE = "COMMITTEE";
    static final String HEARING_BODY = "HEARING_BODY";

    private static final int NAMED = 3;

    private final Set<String> centres;
    private final Set<String> committees;
    private final Set<String> hearingBodies;

    KnownPlaces(Organisation organisation) {
        centres = organisation.centres().stream().map(Centre::id).collect(Collectors.toSet());
        committees = organisation.politicalBodies().stream()
                .filter(body -> body.type().equals(COMMITTEE))
                .map(PoliticalBody::id)
                .collect(Collectors.toSet());
        hearingBodies = organisation.advisoryBodies().stream()
                .filter(body -> body.kind().equals(HEARING_BODY))
                .map(AdvisoryBody::id)
                .collect(Collectors.toSet());
    }

    Optional<FieldError> centres(String field, List<String> ids) {
        return problem(field, ids, centres, "matter.centre.unknown");
    }

    Optional<FieldError> committees(String field, List<String> ids) {
        return problem(field, ids, committees, "matter.committee.unknown");
    }

    Optional<FieldError> hearings(String field, List<String> ids) {
        return problem(field, ids, hearingBodies, "matter.hearing.unknown");
    }

    private static Optional<FieldError> problem(String field, List<String> ids, Set<String> known, String messageKey) {
        List<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            return Optional.of(new FieldError(field, DanishTexts.text(messageKey, named(unknown))));
        }
        return new HashSet<>(ids).size() == ids.size()
                ? Optional.empty()
                : Optional.of(new FieldError(field, DanishTexts.text("matter.list.twice")));
    }

    private static String named(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        String shortened = first.length() > 100 ? first.substring(0, 100) : first;
        return ids.size() > NAMED ? DanishTexts.text("matter.list.andMore", shortened, ids.size() - NAMED) : shortened;
    }
}
