package dk.direktionsbord.organisation;

import dk.direktionsbord.workflow.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The organisation of one day, immutable and ready to be asked. */
final class Snapshot {
    private final Register register;
    private final Map<String, Employee> employees;
    private final Map<String, Employee> former;
    final Places places;
    final Groups groups;
    final Vacancies vacancies;
    final Map<String, Person> people;
    final Map<String, DirectorArea> areas;
    final Map<String, Centre> centres;
    final Map<String, Unit> units;
    final Map<String, Forum> fora;

    Snapshot(Register register) {
        this.register = register;
        places = new Places(register.places(), register.former().places());
        groups = new Groups(register);
        vacancies = new Vacancies(places, groups);
        employees = byId(register.people().stream(), Employee::username);
        former = byId(register.former().people().stream(), Employee::username);
        people = byId(register.people().stream().map(this::person), Person::username);
        areas = byId(places(Place::isArea).map(this::area), DirectorArea::id);
        centres = byId(places(Place::isCentre).map(this::centre), Centre::id);
        units = byId(places(Place::isUnit).flatMap(this::unit), Unit::id);
        fora = byId(register.fora().stream(), Forum::id);
    }

    /** A centre, also one that is closed by now. */
    Optional<Centre> everCentre(String id) {
        return Optional.ofNullable(centres.get(id))
                .or(() -> places.findClosed(id).filter(Place::isCentre).map(this::centre));
    }

    /** A director area, also one that is closed by now. */
    Optional<DirectorArea> everArea(String id) {
        return Optional.ofNullable(areas.get(id))
                .or(() -> places.findClosed(id).filter(Place::isArea).map(this::area));
    }

    /** Somebody's name, also of those who have left. */
    Optional<String> everNameOf(String username) {
        return Optional.ofNullable(employees.get(username))
                .or(() -> Optional.ofNullable(former.get(username)))
                .map(Employee::name);
    }

    /** Who is in which group and where the places lie, as one short text. */
    String standing() {
        return Sha256.of(register.places() + " " + groups.members());
    }

    List<MeetingForm> meetingForms() {
        return register.meetingForms();
    }

    List<PoliticalBody> politicalBodies() {
        return register.politicalBodies();
    }

    List<AdvisoryBody> advisoryBodies() {
        return register.advisoryBodies();
    }

    List<String> demoLogins() {
        return register.people().stream()
                .filter(Employee::demoLogin)
                .map(Employee::username)
                .toList();
    }

    Optional<String> email(String username) {
        return Optional.ofNullable(employees.get(username)).map(Employee::email);
    }

    private Stream<Place> places(Predicate<Place> which) {
        return register.places().stream().filter(which);
    }

    private Person person(Employee employee) {
        List<String> roles = register.holdings().stream()
                .filter(holding -> holding.username().equals(employee.username()))
                .map(Holding::role)
                .distinct()
                .toList();
        return new Person(employee.username(), employee.name(), employee.title(), roles, employee.unit());
    }

    private DirectorArea area(Place place) {
        List<String> directors = register.holders(Groups.DIRECTOR, place.id());
        String role = place.directorRole() == null ? Groups.DIRECTOR : place.directorRole();
        return new DirectorArea(
                place.id(), place.name(), directors.stream().findFirst().orElse(null), role);
    }

    private Centre centre(Place place) {
        List<String> committees = register.services().stream()
                .filter(service -> service.centre().equals(place.id()))
                .map(Register.Service::committee)
                .toList();
        List<String> chefs = register.holders(Groups.CENTRE_CHEF, place.id());
        return new Centre(
                place.id(),
                place.name(),
                places.areaOf(place.id()).id(),
                chefs.stream().findFirst().orElse(null),
                committees);
    }

    private Stream<Unit> unit(Place place) {
        return places.centreOf(place.id()).stream().map(centre -> new Unit(place.id(), place.name(), centre.id()));
    }

    private static <T> Map<String, T> byId(Stream<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(each -> map.put(id.apply(each), each));
        return map;
    }
}
