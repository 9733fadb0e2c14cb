package dk.direktionsbord.implementation.course;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.implementation.ConfirmationResult;
import dk.direktionsbord.implementation.MovableClock;
import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.implementation.course.RecordAcceptance.Acceptance;
import dk.direktionsbord.implementation.course.RecordObjectionAnswer.ObjectionDecision;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.MatterText;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.time.ClosedDays;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Substitution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter whose decisions people carry out: the room's own classes on a real database, other rooms' answers given. */
public final class FollowUpDriver {
    public static final LocalDate DECIDED = LocalDate.of(2027, 2, 1);

    public final UUID matter = UUID.randomUUID();
    public final MovableClock clock = new MovableClock(DECIDED);
    public final MatterLog log = mock(MatterLog.class);
    private final Matters matters = mock(Matters.class);
    private final Decisions decisions = mock(Decisions.class);
    private final List<Decision> decided = new ArrayList<>();
    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();

    private FollowUpDriver(Organisation organisation) {
        when(decisions.of(matter)).thenReturn(decided);
        matterIs(true);
        JdbcClient jdbc = TestDatabase.jdbc();
        Stream.of(
                        jdbc,
                        new Notifications(
                                jdbc, clock, new StaticListableBeanFactory().getBeanProvider(Substitution.class)),
                        clock,
                        log,
                        matters,
                        decisions,
                        organisation,
                        new WorkingDays(ClosedDays.standard()),
                        Deadlines.standard(),
                        new Escalation(new WorkingDays(ClosedDays.standard()), Deadlines.standard(), clock),
                        new FollowUpTimes(5))
                .forEach(given ->
                        room.getBeanFactory().registerSingleton(given.getClass().getName(), given));
        room.scan("dk.direktionsbord.implementation");
        room.refresh();
    }

    public static FollowUpDriver inStrandhoej() {
        return new FollowUpDriver(OrganisationFixture.strandhoej());
    }

    public static FollowUpDriver withVacant(String... usernames) {
        return new FollowUpDriver(OrganisationFixture.strandhoejWithVacant(usernames));
    }

    public <T> T the(Class<T> type) {
        return room.getBean(type);
    }

    public void closeMatter() {
        matterIs(false);
    }

    public Decision decide(String owner, String... centres) {
        return decide(owner, true, centres);
    }

    public Decision decide(String owner, boolean toImplement, String... centres) {
        Decision decision = new Decision(
                UUID.randomUUID(),
                "B-2027-000" + (decided.size() + 1),
                matter,
                UUID.randomUUID(),
                "KONCERNLEDELSE",
                DecisionKind.ORGANISATIONAL,
                "Fravær følges op inden tre dage.",
                toImplement,
                owner,
                LocalDate.of(2027, 6, 1),
                "Alle ledere ringer selv.",
                "Fristen på tre dage.",
                "Hvem der ringer.",
                List.of(centres),
                DECIDED,
                "kdir",
                clock.instant());
        decided.add(decision);
        when(decisions.get(decision.id())).thenReturn(Optional.of(decision));
        return decision;
    }

    public void start() {
        the(StartImplementation.class).perform(new StartImplementation.Input(matter, "kdir"));
    }

    public UUID centre(String centre) {
        return the(JdbcClient.class)
                .sql("select id from implementation_centre where centre = ? order by translation_deadline desc limit 1")
                .param(centre)
                .query(UUID.class)
                .single();
    }

    public void translate(String centre, String... units) {
        the(RecordTranslation.class)
                .perform(new RecordTranslation.Input(
                        matter, "chef", centre(centre), "Vi ringer hjem.", "Så flere børn trives.", List.of(units)));
    }

    public void accept(String centre, LocalDate end) {
        the(RecordAcceptance.class)
                .perform(new RecordAcceptance.Input(
                        matter, "chef", centre(centre), Acceptance.ACCEPT, "Vi begynder nu.", DECIDED, end, ""));
    }

    public void object(String centre) {
        the(RecordAcceptance.class)
                .perform(new RecordAcceptance.Input(
                        matter, "chef", centre(centre), Acceptance.OBJECT, "", null, null, "Vi har ingen skoler."));
    }

    public void uphold(String centre, String by) {
        answer(centre, by, ObjectionDecision.UPHOLD);
    }

    public void exempt(String centre, String by) {
        answer(centre, by, ObjectionDecision.EXEMPT);
    }

    public void communicate(String centre) {
        the(RecordCommunication.class)
                .perform(new RecordCommunication.Input(
                        matter,
                        "chef",
                        centre(centre),
                        "Kære alle",
                        List.of("LEADERS", "EMPLOYEES"),
                        LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    /** All that comes before the units confirm. */
    public void reachUnits(String centre, String... units) {
        translate(centre, units);
        accept(centre, DECIDED.plusDays(30));
        communicate(centre);
    }

    public void confirm(String centre, String unit) {
        the(RecordConfirmation.class)
                .perform(new RecordConfirmation.Input(
                        matter, "leder", centre(centre), unit, ConfirmationResult.CONFIRMED, ""));
    }

    public void notYet(String centre, String unit, String comment) {
        the(RecordConfirmation.class)
                .perform(new RecordConfirmation.Input(
                        matter, "leder", centre(centre), unit, ConfirmationResult.NOT_YET, comment));
    }

    public void report(String centre, Status status, String comment) {
        the(RecordStatus.class).perform(new RecordStatus.Input(matter, "chef", centre(centre), status, comment));
    }

    public boolean close(String by) {
        return close(Closure.Outcome.IMPLEMENTED, by);
    }

    public boolean giveUp(String by) {
        return close(Closure.Outcome.NOT_IMPLEMENTED, by);
    }

    private boolean close(Closure.Outcome outcome, String by) {
        return the(RecordClosure.class)
                .perform(new RecordClosure.Input(matter, by, outcome, "Det gik godt."))
                .moreToClose();
    }

    private void answer(String centre, String by, ObjectionDecision decision) {
        the(RecordObjectionAnswer.class)
                .perform(new RecordObjectionAnswer.Input(
                        matter, by, centre(centre), decision, "Centret har ingen skoler."));
    }

    private void matterIs(boolean open) {
        Matter about = mock(Matter.class);
        MatterText text = mock(MatterText.class);
        when(text.publicDecisionText()).thenReturn("Der er truffet en beslutning.");
        when(about.owningCentre()).thenReturn("C-DAS");
        when(about.open()).thenReturn(open);
        when(about.text()).thenReturn(text);
        when(matters.get(matter)).thenReturn(about);
    }
}
