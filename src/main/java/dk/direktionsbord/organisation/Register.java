package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.List;

/** Everything that is written down about the organisation, in the order it was written; the rest is computed from it. */
record Register(
        List<Role> roles,
        List<Place> places,
        List<Employee> people,
        List<Holding> holdings,
        List<PoliticalBody> politicalBodies,
        List<Service> services,
        List<AdvisoryBody> advisoryBodies,
        List<Forum> fora,
        List<MeetingForm> meetingForms,
        Former former) {
    /** A centre prepares matters for a political committee. */
    record Service(String centre, String committee) {}

    /** The same with only the roles that are held on the day. */
    Register on(LocalDate day) {
        List<Holding> held =
                holdings.stream().filter(holding -> holding.holdsOn(day)).toList();
        return holding(people, held);
    }

    /** The same with these people, who hold these roles. */
    Register holding(List<Employee> others, List<Holding> theirs) {
        return new Register(
                roles, places, others, theirs, politicalBodies, services, advisoryBodies, fora, meetingForms, former);
    }

    /** The same with these places and people. */
    Register with(List<Place> otherPlaces, List<Employee> others) {
        return new Register(
                roles,
                otherPlaces,
                others,
                holdings,
                politicalBodies,
                services,
                advisoryBodies,
                fora,
                meetingForms,
                former);
    }

    /** Usernames of those who hold the role, for whatever place. */
    List<String> holders(String role) {
        return usernames(
                holdings.stream().filter(holding -> holding.role().equals(role)).toList());
    }

    /** Usernames of those who hold the role for the place. */
    List<String> holders(String role, String place) {
        return usernames(holdings.stream()
                .filter(holding -> holding.role().equals(role) && place.equals(holding.unit()))
                .toList());
    }

    List<Place> centresOf(String area) {
        return places.stream()
                .filter(place -> place.isCentre() && area.equals(place.parent()))
                .toList();
    }

    private List<String> usernames(List<Holding> held) {
        List<String> holders = held.stream().map(Holding::username).toList();
        return people.stream().map(Employee::username).filter(holders::contains).toList();
    }
}
