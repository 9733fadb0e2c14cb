package dk.direktionsbord.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an organisation is written down in YAML; the demo's file explains the keys. */
record OrganisationFile(
        @NotNull(message = MISSING) LocalDate validFrom,
        List<@Valid RoleEntry> roles,
        List<@Valid AreaEntry> directorAreas,
        List<@Valid StaffEntry> staffUnits,
        List<@Valid CentreEntry> centres,
        List<@Valid PoliticalBodyEntry> politicalBodies,
        List<@Valid AdvisoryBodyEntry> advisoryBodies,
        List<@Valid ForumEntry> fora,
        List<@Valid MeetingFormEntry> meetingForms,
        List<@Valid PersonEntry> people) {
    static final String MISSING = "mangler";
    static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    static final String NO_UUID = "er ikke et UUID";
    private static final String ONE_OF = "skal være en af: ";

    OrganisationFile {
        roles = orNone(roles);
        directorAreas = orNone(directorAreas);
        staffUnits = orNone(staffUnits);
        centres = orNone(centres);
        politicalBodies = orNone(politicalBodies);
        advisoryBodies = orNone(advisoryBodies);
        fora = orNone(fora);
        meetingForms = orNone(meetingForms);
        people = orNone(people);
    }

    record RoleEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @Pattern(regexp = SCOPES, message = ONE_OF + SCOPES) @Nullable String scope) {
        private static final String SCOPES = "DIRECTOR_AREA|CENTRE|UNIT|BODY";
    }

    record AreaEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotBlank(message = MISSING) String directorRole,
            @Pattern(regexp = UUID_FORM, message = NO_UUID) @Nullable String uuid) {}

    record StaffEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotBlank(message = MISSING) String directorArea,
            @Pattern(regexp = UUID_FORM, message = NO_UUID) @Nullable String uuid) {}

    record CentreEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotBlank(message = MISSING) String directorArea,
            List<String> committees,
            List<@Valid UnitEntry> units,
            @Pattern(regexp = UUID_FORM, message = NO_UUID) @Nullable String uuid) {
        CentreEntry {
            committees = orNone(committees);
            units = orNone(units);
        }
    }

    /** An institution, with its teams when they matter. */
    record UnitEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotBlank(message = MISSING) String kind,
            List<@Valid UnitEntry> teams,
            @Pattern(regexp = UUID_FORM, message = NO_UUID) @Nullable String uuid) {
        UnitEntry {
            teams = orNone(teams);
        }
    }

    record PoliticalBodyEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotNull(message = MISSING) @Pattern(regexp = TYPES, message = ONE_OF + TYPES) String type) {
        private static final String TYPES = "COUNCIL|FINANCE_COMMITTEE|COMMITTEE";
    }

    record AdvisoryBodyEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotNull(message = MISSING) @Pattern(regexp = KINDS, message = ONE_OF + KINDS) String kind) {
        private static final String KINDS = "HEARING_BODY|MED";
    }

    record ForumEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotNull(message = MISSING) @Pattern(regexp = KINDS, message = ONE_OF + KINDS) String kind,
            @NotNull(message = MISSING) Boolean meeting,
            @NotNull(message = MISSING) Boolean mayDecide,
            @NotBlank(message = MISSING) String process,
            @NotBlank(message = MISSING) String chair,
            List<String> participants) {
        private static final String KINDS = "STANDING|AD_HOC|PERSON";

        ForumEntry {
            participants = orNone(participants);
        }
    }

    record MeetingFormEntry(
            @NotBlank(message = MISSING) String id,
            @NotBlank(message = MISSING) String name,
            @NotNull(message = MISSING) @Pattern(regexp = KINDS, message = ONE_OF + KINDS) String kind,
            @Positive(message = "skal være over 0") @Nullable Integer cadenceDays,
            @Positive(message = "skal være over 0") @Nullable Integer days,
            @NotNull(message = MISSING) @Pattern(regexp = PAPERS, message = ONE_OF + PAPERS) String papers,
            List<String> standingItems,
            @Nullable LocalDate trialUntil,
            @NotEmpty(message = MISSING) List<@Valid MeetingPartEntry> parts) {
        private static final String KINDS = "STANDING|AD_HOC";
        private static final String PAPERS = "FORMAL|DECISION_LIST|PRIVATE_NOTE|NONE";

        MeetingFormEntry {
            standingItems = orNone(standingItems);
            parts = orNone(parts);
        }
    }

    /** Times are written in quotes, as '09:00': without them YAML reads a number. */
    record MeetingPartEntry(
            @NotBlank(message = MISSING) String forum,
            @NotNull(message = MISSING) LocalTime startsAt,
            @NotNull(message = MISSING) LocalTime endsAt) {}

    record PersonEntry(
            @NotBlank(message = MISSING) String username,
            @NotBlank(message = MISSING) String name,
            @NotBlank(message = MISSING) String title,
            List<@Valid HoldingEntry> roles,
            @Nullable String unit,
            @Email(message = "er ikke en e-mailadresse") @Nullable String email,
            boolean demoLogin,
            @Pattern(regexp = UUID_FORM, message = NO_UUID) @Nullable String uuid) {
        PersonEntry {
            roles = orNone(roles);
        }
    }

    /** A role of a person: only its id, or with a place and a period. */
    record HoldingEntry(
            @NotBlank(message = MISSING) String role,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        HoldingEntry {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HoldingEntry(String role) {
            this(role, null, null, null);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
