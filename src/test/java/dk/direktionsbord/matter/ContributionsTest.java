package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.matter.Contribution.Kind;
import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.matter.Contribution.State;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private final MatterRoom room = MatterRoom.open();

    @Test
    void matterOfTheCentreNeedsNobodyElse() {
        UUID matter = room.submitted(MatterForm.ofTheCentre());

        assertThat(room.plan(matter).contributionsNeeded()).isFalse();
        assertThat(room.openIn(matter)).isEmpty();
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.GATHERING_CONTRIBUTIONS);
    }

    @Test
    void asksAffectedCentresFinanceHrAndMed() {
        UUID matter = room.asked(MatterForm.ofTheCentre()
                .with("affectedCentres", List.of("C-DAS", "C-BUF"))
                .with("staffConsequences", true)
                .with("operations1000kr", 500)
                .with("funding", "egen ramme"));

        assertThat(room.openIn(matter))
                .extracting(Contribution::rule, Contribution::kind, Contribution::party, Contribution::contributor)
                .containsExactlyInAnyOrder(
                        tuple("I01", Kind.HEARING, "centre-chef.C-BUF", "centre-chef.C-BUF"),
                        tuple("I02", Kind.CONTRIBUTION, "contributor-finance", "contributor-finance"),
                        tuple("I03", Kind.CONTRIBUTION, "contributor-hr-med", "contributor-hr-med"),
                        tuple("ME3", Kind.MED, "CENTERMED:C-DAS", "centre-chef.C-DAS"),
                        tuple("ME3", Kind.MED, "CENTERMED:C-BUF", "centre-chef.C-BUF"));
        assertThat(room.log(matter).get(1))
                .isEqualTo("Bedt om bidrag: Høring af berørt center, Økonomi, HR og MED, Drøftelse i CenterMED.");
    }

    @Test
    void asksEachPartyOnceHoweverManyRulesHit() {
        UUID matter = room.asked(MatterForm.ofTheCentre()
                .with("kind", "LEGISLATION")
                .with("legalBasisUncertain", true)
                .with("open", false)
                .with("closedReason", "Navngivne bydere")
                .with("newItSystem", true)
                .with("newPersonalData", true)
                .with("affectedCentres", List.of("C-DIB")));

        assertThat(room.openIn(matter))
                .extracting(Contribution::party)
                .containsExactlyInAnyOrder("centre-chef.C-DIB", "contributor-legal", "dpo");
    }

    @Test
    void everyRuleOfInvolvementAsks() {
        MatterForm all = MatterForm.ofTheCentre()
                .with("affectedCentres", List.of("C-OEK"))
                .with("hasConsequences", true)
                .with("funding", "kassen")
                .with("staffConsequences", true)
                .with("kind", "LEGISLATION")
                .with("legalBasisUncertain", true)
                .with("open", false)
                .with("closedReason", "grund")
                .with("newPersonalData", true)
                .with("newItSystem", true)
                .with("externalCommunication", true)
                .with("procurement", true)
                .with("propertyAffected", true)
                .with("targetGroups", List.of("aeldre", "handicap", "unge", "boern"))
                .with("decisionAuthority", "COMMITTEE")
                .with("committees", List.of("BUU"));
        Matter matter = Matter.submitted(all.fields(), "C-DAS", "2027-0001", java.time.Instant.EPOCH);

        DmnTables tables = DmnTables.shipped();
        List<String> hit = tables.evaluate("involvement", InvolvementQuestion.about(matter)).matches().stream()
                .map(match -> match.rule())
                .toList();

        assertThat(hit)
                .containsExactlyElementsOf(tables.reasonsOf("involvement").keySet());
    }

    @Test
    void elderlyInAPoliticalMatterAreHeardAndTheSecretariatAnswersForTheCouncil() {
        UUID matter = room.asked(MatterForm.ofTheCouncil().with("targetGroups", List.of("aeldre")));

        assertThat(room.openIn(matter))
                .extracting(Contribution::party, Contribution::contributor)
                .containsExactly(tuple("SENIOR_COUNCIL", "secretariat"));
    }

    @Test
    void submitterMayWishAHearingNoRuleAsksFor() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("hearings", List.of("DISABILITY_COUNCIL")));

        assertThat(room.openIn(matter))
                .extracting(Contribution::requestedAs)
                .containsExactly("Høring af Handicaprådet");
    }

    @Test
    void contributionHasItsDaysInWorkingDays() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("procurement", true));
        Contribution asked = room.openIn(matter).get(0);
        Map<String, String> scope = Map.of("contribution", asked.id().toString());

        assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(room.value("contributionDeadline", matter, scope))
                .isEqualTo(Date.from(Deadline.at(LocalDate.of(2027, 1, 20))));
        assertThat(room.value("contributionReminder", matter, scope)).isEqualTo("R1/2027-01-15T08:00:00+01:00/P5D");
        assertThat(room.value("contributionEscalation", matter, scope)).isEqualTo("R1/2027-01-27T08:00:00+01:00/P7D");
        assertThat(room.value("openContributions", matter, Map.of()))
                .isEqualTo(List.of(asked.id().toString()));
    }

    @Test
    void vacantUnitLeaderIsAnsweredForByTheCentreChef() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("procurement", true));
        Contribution asked = room.openIn(matter).get(0);

        assertThat(asked.contributor()).isEqualTo("unit-leader.I-OEK-INDK");
        assertThat(room.value(
                        "contributor", matter, Map.of("contribution", asked.id().toString())))
                .isEqualTo("centre-chef.C-OEK");
    }

    @Test
    void contributionIsKeptWithTheTextItWasGivenOn() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("legalBasisUncertain", true));
        Contribution asked = room.openIn(matter).get(0);

        room.give(matter, asked);

        Contribution given = room.get(Contributions.class).get(asked.id());
        assertThat(given.state()).isEqualTo(State.GIVEN);
        assertThat(given.position()).isEqualTo(Position.OK);
        assertThat(given.answer()).isEqualTo("Ingen bemærkninger");
        assertThat(given.textVersion()).isEqualTo(1);
        assertThat(given.givenBy()).isEqualTo("oekonom");
        assertThat(given.givenAt()).isNotNull();
        assertThat(room.log(matter)).contains("Bidrag givet: Jura. Enig i teksten (version 1).");
    }

    @Test
    void refusesASecondAnswer() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("legalBasisUncertain", true));
        Contribution asked = room.openIn(matter).get(0);
        room.give(matter, asked);

        assertThatThrownBy(() -> room.give(matter, asked))
                .isInstanceOf(Refusal.class)
                .hasMessage("En anden har allerede givet bidraget.");
    }

    @Test
    void medTellsWhenItDiscussedTheMatter() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("staffConsequences", true));
        UUID med = room.openIn(matter).stream()
                .filter(asked -> asked.kind() == Kind.MED)
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> discuss(matter, med, null))
                .hasMessage("Skriv, hvilken dag MED-udvalget drøftede sagen.");
        assertThatThrownBy(() -> discuss(matter, med, MatterRoom.TODAY.plusDays(1)))
                .hasMessage("Drøftelsen kan ikke ligge i fremtiden. Vælg den dag, sagen blev drøftet.");
        discuss(matter, med, MatterRoom.TODAY);
        assertThat(room.get(Contributions.class).get(med).discussedOn()).isEqualTo(MatterRoom.TODAY);
    }

    @Test
    void overdueContributionIsRemindedAndLiftedToTheDirector() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("affectedCentres", List.of("C-BKM")));
        UUID asked = room.openIn(matter).get(0).id();

        room.perform(RecordContributionReminder.class, new RecordContributionReminder.Input(matter, "system", asked));
        room.perform(EscalateContribution.class, new EscalateContribution.Input(matter, "system", asked));

        assertThat(room.log(matter))
                .contains("Rykket for bidrag: Høring af berørt center. Fristen er den 20. januar 2027.")
                .anySatisfy(
                        text -> assertThat(text).startsWith("Bidrag mangler efter fristen: Høring af berørt center."));
        assertThat(room.jdbc()
                        .sql("select escalated_to from contribution where reminded_at is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("director.DO-BKM");
        assertThat(room.jdbc()
                        .sql("select kind || ' ' || person || ' ' || step from notification order by kind")
                        .query(String.class)
                        .list())
                .as("mailed too")
                .containsExactly("ESCALATION bkmdir Giv bidrag", "REMINDER chef.bkm Giv bidrag");
    }

    @Test
    void contributionStillMissingTenWorkingDaysLaterIsLiftedToTheNextLevel() {
        UUID matter = room.asked(MatterForm.ofTheCentre().with("affectedCentres", List.of("C-BKM")));
        UUID asked = room.openIn(matter).get(0).id();
        room.jdbc().sql("update contribution set due_on = '2026-12-28'").update();

        room.perform(EscalateContribution.class, new EscalateContribution.Input(matter, "system", asked));

        assertThat(room.jdbc()
                        .sql("select escalated_to from contribution")
                        .query(String.class)
                        .single())
                .isEqualTo("municipal-director");
    }

    private void discuss(UUID matter, UUID med, LocalDate day) {
        room.perform(
                RecordContribution.class,
                new RecordContribution.Input(matter, "chef.das", med, Position.OK, "Drøftet", day));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
