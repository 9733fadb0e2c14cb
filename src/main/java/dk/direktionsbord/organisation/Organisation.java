package dk.direktionsbord.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The organisation as it is today, answered from memory. People, roles and units are kept with their validity, so a
 * change of chef takes effect on its day; koncernledelse and direktion are computed, never kept by hand (S41, S43).
 */
@Service
@DependsOn("organisationAtStart")
public class Organisation {
    /** Roles of those who edit diagrams or run the system, and read no matters (C8, V3). */
    public static final Set<String> RUNS_THE_SYSTEM = Set.of("process-owner", "system-administrator");

    private static final String TOP = Groups.DIREKTION;

    private final CurrentSnapshot current;

    Organisation(OrganisationSource source, Clock clock) {
        current = new CurrentSnapshot(source, clock);
    }

    public List<Person> people() {
        return List.copyOf(now().people.values());
    }

    public Optional<Person> person(String username) {
        return Optional.ofNullable(now().people.get(username));
    }

    /** The name people read, also of somebody who has left; the username of somebody nobody knows. */
    public String nameOf(String username) {
        return now().everNameOf(username).orElse(username);
    }

    /** Whether the organisation has had the person and has not any more. */
    boolean hasLeft(String username) {
        return person(username).isEmpty() && now().everNameOf(username).isPresent();
    }

    public Person personOrThrow(String username) {
        return person(username).orElseThrow(() -> NotInOrganisation.person(username));
    }

    /** Where mail for the person is sent; empty when the organisation's file does not say. */
    public Optional<String> emailOf(String username) {
        return now().email(username);
    }

    /** Usernames of those who may log in with a demo password in the demo. */
    public List<String> demoLogins() {
        return now().demoLogins();
    }

    public List<Centre> centres() {
        return List.copyOf(now().centres.values());
    }

    public Optional<Centre> centre(String id) {
        return Optional.ofNullable(now().centres.get(id));
    }

    public Centre centreOrThrow(String id) {
        return now().everCentre(id).orElseThrow(() -> NotInOrganisation.place(id));
    }

    /** The centre the person belongs to, directly or through a unit of it. */
    public Optional<Centre> centreOf(String username) {
        return person(username)
                .map(Person::unit)
                .flatMap(unit -> now().places.centreOf(unit))
                .flatMap(place -> centre(place.id()));
    }

    public Optional<Centre> centreOfChef(String username) {
        return centres().stream()
                .filter(centre -> username.equals(centre.chef()))
                .findFirst();
    }

    public List<DirectorArea> areas() {
        return List.copyOf(now().areas.values());
    }

    public DirectorArea areaOf(String centreId) {
        String area = centreOrThrow(centreId).areaId();
        return now().everArea(area).orElseThrow(() -> NotInOrganisation.place(area));
    }

    public List<Centre> centresOf(String areaId) {
        return centres().stream()
                .filter(centre -> centre.areaId().equals(areaId))
                .toList();
    }

    public List<Unit> unitsOf(String centreId) {
        return now().units.values().stream()
                .filter(unit -> unit.centreId().equals(centreId))
                .toList();
    }

    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(now().units.get(id));
    }

    public List<Forum> fora() {
        return List.copyOf(now().fora.values());
    }

    public Optional<Forum> forum(String id) {
        return Optional.ofNullable(now().fora.get(id));
    }

    public Forum forumOrThrow(String id) {
        return forum(id).orElseThrow(() -> NotInOrganisation.forum(id));
    }

    List<MeetingForm> meetingForms() {
        return now().meetingForms();
    }

    public List<PoliticalBody> politicalBodies() {
        return now().politicalBodies();
    }

    public List<AdvisoryBody> advisoryBodies() {
        return now().advisoryBodies();
    }

    /** Every group id: roles, roles with their place, and the computed bodies. */
    public List<String> groups() {
        return List.copyOf(now().groups.ids());
    }

    /** The Danish name of a group, such as "Centerchef, Center for Dagtilbud og Skole". */
    public String groupName(String group) {
        return now().groups.name(group);
    }

    /** Usernames in the group, in the order of the register; nobody when it is vacant or unknown. */
    public List<String> membersOf(String group) {
        return now().groups.membersOf(group);
    }

    public List<String> groupsOf(String username) {
        return now().groups.groupsOf(username);
    }

    /** The group itself when somebody is in it, else the one that answers while it is vacant. */
    public String responsibleFor(String group) {
        return now().vacancies.responsibleFor(group);
    }

    /**
     * The group that chairs the forum for a matter of the centre, with the fallback for a vacant one. Where the chair
     * rotates it is {@code director}: any of them, until {@link ChairRotation} has named one.
     */
    public String chairGroup(String forum, String owningCentre) {
        String rule = forumOrThrow(forum).chairRule();
        return responsibleFor(OwnerRule.group(rule, centreOrThrow(owningCentre)));
    }

    /** Usernames of those who take part in the forum for a matter of the centre. */
    public List<String> participantsOf(String forum, String owningCentre) {
        Centre owner = centreOrThrow(owningCentre);
        return forumOrThrow(forum).participants().stream()
                .flatMap(rule -> membersOf(OwnerRule.group(rule, owner)).stream())
                .distinct()
                .toList();
    }

    /** The place and those above it, nearest first: unit, centre, director area, {@code direktion}. */
    public List<String> chainOf(String place) {
        List<String> chain = new ArrayList<>();
        if (!place.equals(TOP)) {
            now().places.upFrom(place).forEach(each -> chain.add(each.id()));
        }
        chain.add(TOP);
        return List.copyOf(chain);
    }

    /** Level of a place: 1 direktion and director areas, 2 centres and staffs, 3 institutions, 4 teams. */
    public int levelOf(String place) {
        return place.equals(TOP) ? 1 : now().places.get(place).level();
    }

    public String placeName(String place) {
        return place.equals(TOP) ? groupName(TOP) : now().places.get(place).name();
    }

    /** In Danish, where the organisation differs from three directors and nine centres with one chef each (S40). */
    public List<String> warnings() {
        return OrganisationWarnings.of(now());
    }

    /** Who is in which group and where the places lie, as one short text that differs when any of it does. */
    public String standing() {
        return now().standing();
    }

    /** Lets the work, on this thread, meet the organisation of the day as this transaction has written it. */
    public <T> T foreseenOn(LocalDate day, Supplier<T> work) {
        return current.foreseenOn(day, work);
    }

    /** Reads the organisation again at the next question. */
    public void readAgain() {
        current.forget();
    }

    @TransactionalEventListener(classes = OrganisationChanged.class, fallbackExecution = true)
    void reload() {
        readAgain();
    }

    private Snapshot now() {
        return current.get();
    }
}
