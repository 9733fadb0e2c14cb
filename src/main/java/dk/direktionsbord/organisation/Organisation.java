package dk.direktionsbord.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The organisation as it is today, answered from memory. People, roles and units are kept with their validity, so a
 * change of chef takes effect on its day; koncernledelse and direktion are computed, never kept by hand (S41, S43).
 */
@Service
public class Organisation {
    private static <T> T notYet() {
        throw new UnsupportedOperationException("The organisation is being built");
    }

    public List<Person> people() {
        return notYet();
    }

    public Optional<Person> person(String username) {
        return notYet();
    }

    public Person personOrThrow(String username) {
        return notYet();
    }

    /** Usernames of those who may log in with a demo password in the demo. */
    public List<String> demoLogins() {
        return notYet();
    }

    public List<Centre> centres() {
        return notYet();
    }

    public Optional<Centre> centre(String id) {
        return notYet();
    }

    public Centre centreOrThrow(String id) {
        return notYet();
    }

    /** The centre the person belongs to, directly or through a unit of it. */
    public Optional<Centre> centreOf(String username) {
        return notYet();
    }

    public Optional<Centre> centreOfChef(String username) {
        return notYet();
    }

    public List<DirectorArea> areas() {
        return notYet();
    }

    public DirectorArea areaOf(String centreId) {
        return notYet();
    }

    public List<Centre> centresOf(String areaId) {
        return notYet();
    }

    public List<Unit> unitsOf(String centreId) {
        return notYet();
    }

    public Optional<Unit> unit(String id) {
        return notYet();
    }

    public List<Forum> fora() {
        return notYet();
    }

    public Optional<Forum> forum(String id) {
        return notYet();
    }

    public List<PoliticalBody> politicalBodies() {
        return notYet();
    }

    public List<AdvisoryBody> advisoryBodies() {
        return notYet();
    }

    /** Every group id: roles, roles with their unit, and the computed bodies. */
    public List<String> groups() {
        return notYet();
    }

    /** The Danish name of a group, such as "Centerchef, Center for Dagtilbud og Skole". */
    public String groupName(String group) {
        return notYet();
    }

    public List<String> membersOf(String group) {
        return notYet();
    }

    public List<String> groupsOf(String username) {
        return notYet();
    }

    /** The group itself when somebody is in it, else the one that answers while it is vacant. */
    public String responsibleFor(String group) {
        return notYet();
    }

    /**
     * The group that chairs the forum for a matter of the centre, never a vacant one. Where the chair rotates it is
     * {@code director}: any of them, until {@link ChairRotation} has named one.
     */
    public String chairGroup(String forum, String owningCentre) {
        return notYet();
    }

    /** Usernames of those who take part in the forum for a matter of the centre. */
    public List<String> participantsOf(String forum, String owningCentre) {
        return notYet();
    }

    /** The place and those above it, nearest first: unit, centre, director area, direktion. */
    public List<String> chainOf(String place) {
        return notYet();
    }

    /** Level of a place: 1 direktion and director areas, 2 centres and staffs, 3 institutions, 4 teams. */
    public int levelOf(String place) {
        return notYet();
    }

    public String placeName(String place) {
        return notYet();
    }
}
