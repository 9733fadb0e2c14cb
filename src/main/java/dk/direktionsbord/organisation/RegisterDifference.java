package dk.direktionsbord.organisation;

import static dk.direktionsbord.organisation.OrganisationChange.Kind.BEGINS;
import static dk.direktionsbord.organisation.OrganisationChange.Kind.CHANGED;
import static dk.direktionsbord.organisation.OrganisationChange.Kind.ENDS;

import dk.direktionsbord.organisation.OrganisationChange.About;
import dk.direktionsbord.organisation.OrganisationChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells in Danish how the organisation of a day differs from what it was before. */
final class RegisterDifference {
    private final RegisterWords words;
    private final List<OrganisationChange> changes = new ArrayList<>();

    private RegisterDifference(RegisterWords words) {
        this.words = words;
    }

    /**
     * A register of the day, and every holding that has not ended by then.
     *
     * @param holdings those of the day and those to come
     */
    record State(Register register, List<Holding> holdings) {}

    static List<OrganisationChange> between(State before, State after) {
        RegisterDifference difference = new RegisterDifference(new RegisterWords(before.register(), after.register()));
        difference.people(before.register(), after.register());
        difference.holdings(before.holdings(), after.holdings());
        difference.places(before.register(), after.register());
        difference.others(before.register(), after.register());
        return difference.changes;
    }

    private void people(Register before, Register after) {
        compare(
                before.people(),
                after.people(),
                Employee::username,
                person -> add(BEGINS, About.PERSON, person.username(), words.joins(person)),
                person -> add(ENDS, About.PERSON, person.username(), words.leaves(person)),
                (old, person) -> words.changesOf(old, person)
                        .forEach((kind, text) -> add(kind, About.PERSON, person.username(), text)));
    }

    private void holdings(List<Holding> before, List<Holding> after) {
        compare(
                before,
                after,
                held -> held.username() + " " + held.role() + " " + held.unit(),
                held -> add(BEGINS, About.ROLE, held.username(), words.begins(held)),
                held -> add(ENDS, About.ROLE, held.username(), words.ends(held)),
                (old, held) -> add(CHANGED, About.ROLE, held.username(), words.newPeriod(held)));
    }

    private void places(Register before, Register after) {
        compare(
                before.places(),
                after.places(),
                Place::id,
                place -> add(BEGINS, About.PLACE, place.id(), words.opens(place)),
                place -> add(ENDS, About.PLACE, place.id(), words.closes(place)),
                (old, place) ->
                        words.changesOf(old, place).forEach((kind, text) -> add(kind, About.PLACE, place.id(), text)));
    }

    private void others(Register before, Register after) {
        others("Rollen", before.roles(), after.roles(), Role::id, Role::name);
        others("Forummet", before.fora(), after.fora(), Forum::id, Forum::name);
        others("Mødeformen", before.meetingForms(), after.meetingForms(), MeetingForm::id, MeetingForm::name);
        others("Udvalget", before.politicalBodies(), after.politicalBodies(), PoliticalBody::id, PoliticalBody::name);
        others("Rådet", before.advisoryBodies(), after.advisoryBodies(), AdvisoryBody::id, AdvisoryBody::name);
        others(
                "Betjeningen",
                before.services(),
                after.services(),
                service -> service.centre() + " " + service.committee(),
                words::service);
    }

    private <T> void others(
            String what, List<T> before, List<T> after, Function<T, String> id, Function<T, String> name) {
        compare(
                before,
                after,
                id,
                entry -> other(BEGINS, id.apply(entry), what + " " + name.apply(entry) + " kommer til."),
                entry -> other(ENDS, id.apply(entry), what + " " + name.apply(entry) + " ophører."),
                (old, entry) -> other(CHANGED, id.apply(entry), what + " " + name.apply(entry) + " ændres."));
    }

    private void other(Kind kind, String id, String text) {
        add(kind, About.OTHER, id, text);
    }

    private void add(Kind kind, About about, String id, String text) {
        changes.add(new OrganisationChange(kind, about, id, text));
    }

    private static <T> void compare(
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Consumer<T> begun,
            Consumer<T> ended,
            BiConsumer<T, T> changed) {
        Map<String, T> old = byId(before, id);
        Map<String, T> fresh = byId(after, id);
        before.stream().filter(entry -> !fresh.containsKey(id.apply(entry))).forEach(ended);
        after.forEach(entry -> {
            T known = old.get(id.apply(entry));
            if (known == null) {
                begun.accept(entry);
            } else if (!known.equals(entry)) {
                changed.accept(known, entry);
            }
        });
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(id.apply(entry), entry));
        return map;
    }
}
