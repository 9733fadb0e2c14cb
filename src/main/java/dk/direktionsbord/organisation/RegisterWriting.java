package dk.direktionsbord.organisation;

import dk.direktionsbord.organisation.OrganisationFile.CentreEntry;
import dk.direktionsbord.organisation.OrganisationFile.ForumEntry;
import dk.direktionsbord.organisation.OrganisationFile.HoldingEntry;
import dk.direktionsbord.organisation.OrganisationFile.MeetingFormEntry;
import dk.direktionsbord.organisation.OrganisationFile.PersonEntry;
import dk.direktionsbord.organisation.OrganisationFile.PoliticalBodyEntry;
import dk.direktionsbord.organisation.OrganisationFile.RoleEntry;
import dk.direktionsbord.organisation.OrganisationFile.UnitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the nested file into the flat register. */
final class RegisterWriting {
    private static final int STAFF_LEVEL = 2;
    private static final int CENTRE_LEVEL = 2;
    private static final int INSTITUTION_LEVEL = 3;

    private RegisterWriting() {}

    static Register register(OrganisationFile file) {
        List<Role> roles = file.roles().stream().map(RegisterWriting::role).toList();
        List<PoliticalBody> bodies =
                file.politicalBodies().stream().map(RegisterWriting::body).toList();
        return new Register(
                roles,
                places(file),
                file.people().stream().map(RegisterWriting::employee).toList(),
                holdings(file.people(), roles),
                bodies,
                services(file),
                file.advisoryBodies().stream()
                        .map(body -> new AdvisoryBody(body.id(), body.name(), body.kind()))
                        .toList(),
                fora(file, bodies),
                file.meetingForms().stream().map(RegisterWriting::meetingForm).toList(),
                Former.NONE);
    }

    private static Role role(RoleEntry entry) {
        return new Role(entry.id(), entry.name(), entry.scope() == null ? null : Scope.valueOf(entry.scope()));
    }

    private static List<Place> places(OrganisationFile file) {
        List<Place> places = new ArrayList<>();
        file.directorAreas()
                .forEach(area -> places.add(new Place(
                        area.id(), area.name(), 1, Place.AREA, null, area.directorRole(), uuid(area.uuid()))));
        file.staffUnits()
                .forEach(staff -> places.add(new Place(
                        staff.id(),
                        staff.name(),
                        STAFF_LEVEL,
                        Place.STAFF,
                        staff.directorArea(),
                        null,
                        uuid(staff.uuid()))));
        file.centres().forEach(centre -> addCentre(places, centre));
        return places;
    }

    private static void addCentre(List<Place> places, CentreEntry centre) {
        places.add(new Place(
                centre.id(),
                centre.name(),
                CENTRE_LEVEL,
                Place.CENTRE,
                centre.directorArea(),
                null,
                uuid(centre.uuid())));
        centre.units().forEach(unit -> addUnit(places, unit, centre.id(), INSTITUTION_LEVEL));
    }

    private static void addUnit(List<Place> places, UnitEntry unit, String parent, int level) {
        places.add(new Place(unit.id(), unit.name(), level, unit.kind(), parent, null, uuid(unit.uuid())));
        unit.teams().forEach(team -> addUnit(places, team, unit.id(), level + 1));
    }

    static Employee employee(PersonEntry entry) {
        return new Employee(
                entry.username(),
                entry.name(),
                entry.title(),
                entry.unit(),
                entry.email(),
                entry.demoLogin(),
                uuid(entry.uuid()));
    }

    static @Nullable UUID uuid(@Nullable String written) {
        return written == null ? null : UUID.fromString(written);
    }

    static List<Holding> holdings(List<PersonEntry> people, List<Role> roles) {
        return people.stream()
                .flatMap(person -> person.roles().stream().map(entry -> holding(person, entry, roles)))
                .toList();
    }

    private static Holding holding(PersonEntry person, HoldingEntry entry, List<Role> roles) {
        boolean forPlace = roles.stream().anyMatch(role -> role.id().equals(entry.role()) && role.heldForPlace());
        @Nullable String ownUnit = forPlace ? person.unit() : null;
        @Nullable String unit = entry.unit() == null ? ownUnit : entry.unit();
        return new Holding(person.username(), entry.role(), unit, entry.from(), entry.to());
    }

    private static PoliticalBody body(PoliticalBodyEntry entry) {
        return new PoliticalBody(entry.id(), entry.name(), entry.type());
    }

    private static List<Register.Service> services(OrganisationFile file) {
        return file.centres().stream()
                .flatMap(centre ->
                        centre.committees().stream().map(committee -> new Register.Service(centre.id(), committee)))
                .toList();
    }

    private static List<Forum> fora(OrganisationFile file, List<PoliticalBody> bodies) {
        return Stream.concat(
                        file.fora().stream().map(RegisterWriting::forum),
                        bodies.stream().map(RegisterWriting::politicalForum))
                .toList();
    }

    private static Forum forum(ForumEntry entry) {
        return new Forum(
                entry.id(),
                entry.name(),
                ForumKind.valueOf(entry.kind()),
                entry.meeting(),
                entry.mayDecide(),
                entry.process(),
                entry.chair(),
                entry.participants());
    }

    private static MeetingForm meetingForm(MeetingFormEntry entry) {
        return new MeetingForm(
                entry.id(),
                entry.name(),
                ForumKind.valueOf(entry.kind()),
                entry.cadenceDays(),
                entry.days() == null ? 1 : entry.days(),
                Papers.valueOf(entry.papers()),
                entry.standingItems(),
                entry.trialUntil(),
                entry.parts().stream()
                        .map(part -> new MeetingPart(part.forum(), part.startsAt(), part.endsAt()))
                        .toList());
    }

    private static Forum politicalForum(PoliticalBody body) {
        return new Forum(
                body.id(), body.name(), ForumKind.POLITICAL, true, true, "political-course", "mayor", List.of("mayor"));
    }
}
