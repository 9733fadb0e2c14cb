package dk.direktionsbord.meeting;

import static org.mockito.Mockito.mock;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.AccessSettings;
import dk.direktionsbord.decision.SittingItems;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.MeetingFormRegister;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.time.ClosedDays;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.OpenSteps;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Substitution;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room of meetings on a real database, on a day in the fictitious Strandhøj Kommune. */
public final class MeetingFixture {
    public static final WorkingDays WORKING_DAYS = new WorkingDays(ClosedDays.standard());

    public final DataSource database = TestDatabase.fresh();
    public final JdbcClient jdbc = JdbcClient.create(database);
    public final Clock clock;
    public final Organisation organisation;
    public final MeetingForms forms;
    public final MeetingFormRegister formRegister;
    public final MeetingSight sight;
    public final MeetingSeries series;
    public final Meetings meetings;
    public final MeetingAbsences absences;
    public final MeetingWarnings warnings;
    public final MeetingTimetable timetable;
    public final MeetingCalls calls;

    /** Whose open steps were asked anew. */
    public final List<UUID> askedAnew = new ArrayList<>();

    final MeetingTable table;
    final ClosedDates closed;

    /** The direktion's meetings of 2027, the first moved from 13 to 14 January, the second, 27 January, cancelled. */
    public void planWithAMoveAndACancellation() {
        List<Meeting> planned = series.meetings(series.create(direktion2027(), "sek.leder"));
        meetings.move(
                planned.get(0).id(),
                new MeetingMove(LocalDate.of(2027, 1, 14), null, null, null, "Forhindret"),
                "sek.leder");
        meetings.cancel(planned.get(1).id(), "Ingen punkter", "sek.leder");
    }

    private MeetingFixture(LocalDate today) {
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        clock = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
        organisation = OrganisationFixture.stored(jdbc, clock);
        forms = OrganisationFixture.meetingForms(organisation);
        formRegister = OrganisationFixture.meetingFormRegister(jdbc, clock, organisation);
        sight = new MeetingSight(forms, organisation, new Access(organisation, AccessSettings.standard()));
        table = new MeetingTable(jdbc);
        closed = new ClosedDates(WORKING_DAYS, MeetingSettings.standard());
        MeetingTurns turns = new MeetingTurns(forms, organisation);
        series = new MeetingSeries(
                new SeriesRules(forms, organisation, clock),
                forms,
                turns,
                table,
                sight,
                closed,
                MeetingSettings.standard(),
                clock);
        OpenSteps steps = askedAnew::add;
        PlacedOnMeeting placed = new PlacedOnMeeting(new SittingItems(jdbc), new MeetingParts(forms), steps);
        AbsenceTable absent = new AbsenceTable(jdbc, clock);
        ChairRecusalTable recused = new ChairRecusalTable(jdbc, clock);
        ChairTurns chairTurns =
                new ChairTurns(table, absent, recused, forms, turns, placed, steps, organisation, clock);
        absences = new MeetingAbsences(absent, table, sight, forms, chairTurns, organisation);
        MeetingNews news = new MeetingNews(
                forms,
                absences,
                new Notifications(jdbc, clock, new StaticListableBeanFactory().getBeanProvider(Substitution.class)));
        meetings = new Meetings(table, sight, forms, chairTurns, placed, absences, steps, news, WORKING_DAYS, clock);
        timetable = new MeetingTimetable(WORKING_DAYS, MeetingSettings.standard(), clock);
        calls = new MeetingCalls(
                meetings, forms, sight, timetable, MeetingSettings.standard(), mock(Processes.class), jdbc, clock);
        warnings = new MeetingWarnings(forms, organisation, closed, MeetingSettings.standard());
    }

    public static MeetingFixture on(LocalDate today) {
        return new MeetingFixture(today);
    }

    /** Koncernledelsen every second Thursday of 2027. */
    public static NewSeries koncernledelse2027() {
        return new NewSeries(
                "KONCERNLEDELSE",
                null,
                LocalDate.of(2027, 1, 7),
                LocalDate.of(2027, 12, 31),
                14,
                null,
                null,
                "Mødelokale Skibet");
    }

    /** Direktionen every second Wednesday of 2027. */
    public static NewSeries direktion2027() {
        return new NewSeries(
                "DIREKTION_MEETING",
                null,
                LocalDate.of(2027, 1, 13),
                LocalDate.of(2027, 12, 31),
                14,
                "09:00",
                "12:00",
                "Byrådssalen");
    }

    /** 1:1 between the welfare director and the chef of Center for Dagtilbud og Skole. */
    public static NewSeries oneToOne2027() {
        return new NewSeries(
                "ONE_TO_ONE", "C-DAS", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 6, 30), 14, null, null, null);
    }
}
