package dk.direktionsbord.organisation;

import static dk.direktionsbord.organisation.OrganisationChange.Kind.CHANGED;
import static dk.direktionsbord.organisation.OrganisationChange.Kind.MOVED;
import static dk.direktionsbord.organisation.OrganisationChange.Kind.RENAMED;

import dk.direktionsbord.organisation.OrganisationChange.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to people, roles and places, in Danish and with the names of the day it happens. */
final class RegisterWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

    private final Register before;
    private final Register after;

    RegisterWords(Register before, Register after) {
        this.before = before;
        this.after = after;
    }

    String joins(Employee person) {
        return "%s (%s) kommer til som %s%s."
                .formatted(person.name(), person.username(), person.title(), at(person.unit()));
    }

    String leaves(Employee person) {
        return "%s (%s), %s%s, fratræder."
                .formatted(person.name(), person.username(), person.title(), at(person.unit()));
    }

    Map<Kind, String> changesOf(Employee old, Employee person) {
        Map<Kind, String> changes = new EnumMap<>(Kind.class);
        if (!old.name().equals(person.name())) {
            changes.put(RENAMED, "%s hedder nu %s.".formatted(old.name(), person.name()));
        }
        if (!Objects.equals(old.unit(), person.unit())) {
            changes.put(MOVED, "%s flytter%s til %s.".formatted(person.name(), from(old.unit()), place(person.unit())));
        }
        String details = details(old, person);
        if (!details.isEmpty()) {
            changes.put(CHANGED, "%s: %s.".formatted(person.name(), details));
        }
        return changes;
    }

    private static String details(Employee old, Employee person) {
        return Stream.of(
                        old.title().equals(person.title()) ? "" : "ny stilling " + person.title(),
                        Objects.equals(old.email(), person.email()) ? "" : "ny e-mailadresse",
                        Objects.equals(old.uuid(), person.uuid()) ? "" : "får UUID",
                        old.demoLogin() == person.demoLogin() ? "" : "adgang i demoen ændres")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String begins(Holding held) {
        return "%s bliver %s%s.".formatted(person(held.username()), role(held), period(held));
    }

    String ends(Holding held) {
        return "%s er ikke længere %s.".formatted(person(held.username()), role(held));
    }

    String newPeriod(Holding held) {
        String until = held.to() == null ? " uden slutdato" : " til " + DAY.format(held.to());
        return "%s er %s%s.".formatted(person(held.username()), role(held), until);
    }

    String opens(Place place) {
        return "%s (%s) oprettes%s.".formatted(place.name(), place.id(), under(place));
    }

    String closes(Place place) {
        return "%s (%s) nedlægges.".formatted(place.name(), place.id());
    }

    Map<Kind, String> changesOf(Place old, Place place) {
        Map<Kind, String> changes = new EnumMap<>(Kind.class);
        if (!old.name().equals(place.name())) {
            changes.put(RENAMED, "%s hedder nu %s.".formatted(old.name(), place.name()));
        }
        if (!Objects.equals(old.parent(), place.parent())) {
            changes.put(
                    MOVED, "%s flytter%s til %s.".formatted(place.name(), from(old.parent()), place(place.parent())));
        }
        boolean same = old.level() == place.level()
                && old.kind().equals(place.kind())
                && Objects.equals(old.directorRole(), place.directorRole());
        if (!same) {
            changes.put(CHANGED, "%s ændres.".formatted(place.name()));
        } else if (!Objects.equals(old.uuid(), place.uuid())) {
            changes.put(CHANGED, "%s: får UUID.".formatted(place.name()));
        }
        return changes;
    }

    String service(Register.Service service) {
        return "%s for %s".formatted(place(service.centre()), service.committee());
    }

    private String role(Holding held) {
        String name = Stream.concat(after.roles().stream(), before.roles().stream())
                .filter(role -> role.id().equals(held.role()))
                .map(Role::name)
                .findFirst()
                .orElse(held.role());
        return held.unit() == null ? name : name + ", " + place(held.unit());
    }

    private static String period(Holding held) {
        @Nullable LocalDate from = held.from();
        String begin = from == null ? "" : " fra " + DAY.format(from);
        return held.to() == null ? begin : begin + " til " + DAY.format(held.to());
    }

    private String person(String username) {
        return Stream.concat(after.people().stream(), before.people().stream())
                .filter(person -> person.username().equals(username))
                .map(Employee::name)
                .findFirst()
                .orElse(username);
    }

    private String at(@Nullable String place) {
        return place == null ? "" : ", " + place(place);
    }

    private String from(@Nullable String place) {
        return place == null ? "" : " fra " + place(place);
    }

    private String under(Place place) {
        return place.parent() == null ? "" : " under " + place(place.parent());
    }

    private String place(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(known -> Stream.concat(after.places().stream(), before.places().stream())
                        .filter(place -> place.id().equals(known))
                        .map(Place::name)
                        .findFirst())
                .orElse("ingen enhed");
    }
}
