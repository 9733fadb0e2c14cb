package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Handover;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may name a stand-in for whom: everybody for themselves, the secretariat for anybody. Open tasks follow when the
 * period begins, and those that are not done go back when it is over.
 */
@Service
public class StandInPeriods {
    private final StandIns standIns;
    private final ActingNow acting;
    private final Organisation organisation;
    private final ObjectProvider<Handover> handover;
    private final Clock clock;

    StandInPeriods(
            StandIns standIns,
            ActingNow acting,
            Organisation organisation,
            ObjectProvider<Handover> handover,
            Clock clock) {
        this.standIns = standIns;
        this.acting = acting;
        this.organisation = organisation;
        this.handover = handover;
        this.clock = clock;
    }

    /** What somebody wishes; what is left out is refused at its field. */
    public record Wish(String person, String standIn, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Whether the person may name stand-ins for others. */
    public boolean mayNameForAll(String person) {
        return organisation.groupsOf(person).contains("secretariat");
    }

    /** Those the person may see and end: all for the secretariat, else the own and those the person acts for. */
    public List<StandIn> seenBy(String person) {
        boolean all = mayNameForAll(person);
        return standIns.currentAndComing().stream()
                .filter(each ->
                        all || each.person().equals(person) || each.standIn().equals(person))
                .toList();
    }

    /** Enters a stand-in; when the period has begun the tasks follow at once. */
    @Transactional
    public void enter(Wish wish, String by) {
        requireOwn(wish.person(), by);
        List<FieldError> mistakes = mistakes(wish);
        if (!mistakes.isEmpty() || wish.from() == null || wish.to() == null) {
            throw Refusal.fields(mistakes);
        }
        standIns.enter(wish.person(), wish.standIn(), wish.from(), wish.to(), by);
        acting.changed();
        turn();
    }

    /** Ends a stand-in before the last day; the tasks that are not done go back at once. */
    @Transactional
    public void end(UUID id, String by) {
        StandIn known = standIns.find(id).orElseThrow(() -> Refusal.notFound("access.standIn.notFound"));
        requireOwn(known.person(), by);
        standIns.end(id, by);
        acting.changed();
        turn();
    }

    /** Hands over the tasks of those whose period has begun, and back those whose period is over. */
    @Transactional
    public void turn() {
        standIns.toHandBack().forEach(over -> {
            handover.getObject().settleTasksOf(over.standIn());
            standIns.handedBack(over.id());
        });
        standIns.toHandOver().forEach(begun -> {
            handover.getObject().settleTasksOf(begun.person());
            standIns.handedOver(begun.id());
        });
    }

    private void requireOwn(String person, String by) {
        if (!person.equals(by) && !mayNameForAll(by)) {
            throw Refusal.forbidden("access.standIn.notYours");
        }
    }

    private List<FieldError> mistakes(Wish wish) {
        List<FieldError> mistakes = new ArrayList<>();
        note(mistakes, organisation.person(wish.person()).isEmpty(), "person", "person");
        note(mistakes, organisation.person(wish.standIn()).isEmpty(), "standIn", "standIn");
        note(mistakes, wish.person().equals(wish.standIn()), "standIn", "same");
        note(mistakes, wish.from() == null, "from", "from");
        note(mistakes, wish.to() == null, "to", "to");
        if (wish.to() != null) {
            note(mistakes, wish.to().isBefore(LocalDate.now(clock)), "to", "past");
            note(mistakes, wish.from() != null && wish.to().isBefore(wish.from()), "to", "order");
        }
        return mistakes;
    }

    private static void note(List<FieldError> mistakes, boolean wrong, String field, String key) {
        if (wrong) {
            mistakes.add(new FieldError(field, DanishTexts.text("access.standIn." + key)));
        }
    }
}
