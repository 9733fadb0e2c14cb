package dk.direktionsbord.implementation.task;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units a centre chef may send a decision on to, and the centre itself. */
@Component
class OwnUnits implements OptionList {
    private final CaseCentre here;
    private final Organisation organisation;

    OwnUnits(CaseCentre here, Organisation organisation) {
        this.here = here;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "ownUnits";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return scope.scope().map(this::optionsFor).orElse(List.of());
    }

    private List<Option> optionsFor(CaseScope scope) {
        String centre = here.facts(scope).centre();
        Stream<Option> units = organisation.unitsOf(centre).stream().map(unit -> new Option(unit.id(), unit.name()));
        String itself = DanishTexts.text("implementation.units.centreItself", organisation.placeName(centre));
        return Stream.concat(units, Stream.of(new Option(centre, itself))).toList();
    }
}
