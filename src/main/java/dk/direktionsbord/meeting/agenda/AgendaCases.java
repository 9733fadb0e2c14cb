package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cases on the agenda of the meeting a form is about. */
@Component
class AgendaCases implements OptionList {
    private final Meetings meetings;
    private final ReadableItems items;

    AgendaCases(Meetings meetings, ReadableItems items) {
        this.meetings = meetings;
        this.items = items;
    }

    @Override
    public String name() {
        return "agendaCases";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        Optional<Meeting> meeting = scope.scope().map(CaseScope::matterId).flatMap(meetings::find);
        return meeting.map(found -> items.of(found, scope.person()).cases()).orElse(List.of()).stream()
                .map(item -> new Option(String.valueOf(Objects.requireNonNull(item.matter())), item.title()))
                .toList();
    }
}
