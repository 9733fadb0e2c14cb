package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.sitting.Chairs.Chair;
import dk.direktionsbord.decision.sitting.Chairs.Rule;
import dk.direktionsbord.decision.sitting.SittingLedger.Item;
import dk.direktionsbord.decision.sitting.SittingLedger.Series;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Places a treatment on the sitting of its forum on a day, and opens that sitting when it is the first item. */
@Component
public class PlaceTreatment {
    private final SittingDate dates;
    private final ForumDays days;
    private final SittingLedger ledger;
    private final Chairs chairs;
    private final Matters matters;
    private final Treatments treatments;
    private final MatterLog log;
    private final Organisation organisation;

    PlaceTreatment(
            SittingDate dates,
            ForumDays days,
            SittingLedger ledger,
            Chairs chairs,
            Matters matters,
            Treatments treatments,
            MatterLog log,
            Organisation organisation) {
        this.dates = dates;
        this.days = days;
        this.ledger = ledger;
        this.chairs = chairs;
        this.matters = matters;
        this.treatments = treatments;
        this.log = log;
        this.organisation = organisation;
    }

    /** Refuses a day in the past, one that is no working day, and one whose agenda is closed. */
    public void on(LocalDate date, String field, Treatment treatment, String by) {
        place(date, field, treatment, by, AdviceRequest.NONE);
    }

    /** As above, and asks people for advice until a day, which has to keep the same rules. */
    void place(LocalDate date, String field, Treatment treatment, String by, AdviceRequest request) {
        check(date, field, treatment, request);
        if (days.closed(treatment).contains(date)) {
            throw Refusal.at(field, "decision.sitting.agendaClosed", OutcomeWording.date(date));
        }
        on(date, treatment, by, request);
    }

    /** Places it although the agenda is closed, when the chair has granted it. */
    void late(LocalDate date, Treatment treatment, String by, AdviceRequest request) {
        check(date, "sittingDate", treatment, request);
        on(date, treatment, by, request);
    }

    /** Refuses a day on which the treatment could not be placed even with the chair's leave. */
    void check(LocalDate date, String field, Treatment treatment, AdviceRequest request) {
        List<FieldError> mistakes = Stream.of(
                        dates.mistakesIn(field, date), days.mistakesIn(field, date, treatment), request.mistakes(dates))
                .flatMap(List::stream)
                .toList();
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }

    private void on(LocalDate date, Treatment treatment, String by, AdviceRequest request) {
        int number = place(date, new Item(treatment, by, request));
        treatments.place(treatment.id());
        String forum = organisation.forum(treatment.forum()).map(Forum::name).orElse(treatment.forum());
        log.note(treatment.matterId(), by, "decision.log.placed", forum, OutcomeWording.date(date), number);
    }

    private int place(LocalDate date, Item item) {
        Rule rule = chairs.ruleFor(item.treatment().forum());
        String owner =
                rule.followsOwner() ? matters.get(item.treatment().matterId()).owningCentre() : "";
        Series series = ledger.open(item.treatment().forum(), owner);
        return ledger.sittingOn(series, date)
                .map(sitting -> ledger.add(sitting, item))
                .orElseGet(() -> ledger.begin(series, date, chairOf(rule, owner, series, date, item), item));
    }

    /** The chair of the planned meeting; where none is planned, the one whose turn it is. */
    private Chair chairOf(Rule rule, String owner, Series series, LocalDate date, Item item) {
        return days.on(date, item.treatment())
                .flatMap(meeting -> chairs.planned(rule, meeting))
                .orElseGet(() -> chairs.chairOf(rule, owner, series.held()));
    }
}
