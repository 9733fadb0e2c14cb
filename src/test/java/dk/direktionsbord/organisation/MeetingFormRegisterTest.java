package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeetingFormRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Clock clock = OrganisationFixture.clockAt(TODAY);
    private final Organisation organisation = OrganisationFixture.stored(jdbc, clock);
    private final MeetingForms forms = OrganisationFixture.meetingForms(organisation);
    private final MeetingFormRegister register = OrganisationFixture.meetingFormRegister(jdbc, clock, organisation);

    @Test
    void aDirektionsmoedeIsOneMeetingInTwoParts() {
        MeetingForm form = forms.of("DIREKTION_PART2").orElseThrow();

        assertThat(form.id()).isEqualTo("DIREKTION_MEETING");
        assertThat(form.startsAt()).isEqualTo(LocalTime.of(9, 0));
        assertThat(form.endsAt()).isEqualTo(LocalTime.of(12, 0));
        assertThat(forms.participants(form.parts().get(0), "")).contains("borgmester", "kdir");
        assertThat(forms.participants(form.parts().get(1), "")).containsExactly("kdir", "vdir", "bkmdir");
    }

    @Test
    void oneToOneIsForOneCentreAndPrivate() {
        MeetingForm form = forms.get("ONE_TO_ONE");

        assertThat(forms.isPerCentre(form)).isTrue();
        assertThat(form.isPrivate()).isTrue();
        assertThat(forms.participants(form, "C-DAS")).containsExactly("vdir", "chef.das");
        assertThat(forms.chairGroup(form, "C-DAS")).isEqualTo("director.DO-VD");
        assertThat(forms.participants(form, "")).isEmpty();
    }

    @Test
    void aNewFormIsAForumThatRoutesMayName() {
        register.keep(morning(), List.of(morningForum()), "procesejer");

        assertThat(forms.get("MORNING").trialUntil()).isEqualTo(TODAY.plusDays(90));
        assertThat(organisation.forumOrThrow("MORNING").process()).isEqualTo("forum-treatment");
        assertThat(forms.of("MORNING")).contains(forms.get("MORNING"));
    }

    @Test
    void whatIsEditedOutlivesTheNextReadOfTheFile() throws IOException {
        MeetingForm seminar = forms.get("SEMINAR");
        register.keep(morning(), List.of(morningForum()), "procesejer");
        register.keep(
                new MeetingForm(
                        "SEMINAR",
                        "Efterårsseminar",
                        ForumKind.STANDING,
                        null,
                        2,
                        Papers.NONE,
                        List.of(),
                        null,
                        seminar.parts()),
                List.of(organisation.forumOrThrow("SEMINAR")),
                "procesejer");

        try (InputStream yaml = OrganisationFixture.file()) {
            assertThat(new OrganisationImport(jdbc, clock, event -> organisation.reload()).load(yaml))
                    .isZero();
        }

        assertThat(forms.get("SEMINAR").name()).isEqualTo("Efterårsseminar");
        assertThat(forms.find("MORNING")).isPresent();
    }

    @Test
    void aClosedFormEndsWithItsForumAndNothingIsDeleted() {
        register.keep(morning(), List.of(morningForum()), "procesejer");

        register.close("MORNING", TODAY, "procesejer");

        assertThat(forms.find("MORNING")).isEmpty();
        assertThat(organisation.forum("MORNING")).isEmpty();
        assertThat(register.isKnown("MORNING")).isTrue();
        assertThat(jdbc.sql("select changed_by from meeting_form_change where form = 'MORNING'")
                        .query(String.class)
                        .list())
                .containsExactly("procesejer", "procesejer");
    }

    @Test
    void closingAFormOfTheFileLeavesItsForumToRoutes() {
        register.close("STRATEGY_DAY", TODAY, "procesejer");

        assertThat(forms.find("STRATEGY_DAY")).isEmpty();
        assertThat(organisation.forum("STRATEGY_DAY")).isPresent();
    }

    private static MeetingForm morning() {
        return new MeetingForm(
                "MORNING",
                "Morgenmøde",
                ForumKind.STANDING,
                7,
                1,
                Papers.NONE,
                List.of("Dagens sager"),
                TODAY.plusDays(90),
                List.of(new MeetingPart("MORNING", LocalTime.of(8, 0), LocalTime.of(8, 30))));
    }

    private static Forum morningForum() {
        return new Forum(
                "MORNING",
                "Morgenmøde",
                ForumKind.STANDING,
                true,
                false,
                "forum-treatment",
                "municipal-director",
                List.of("direktion"));
    }
}
