package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Expression.Comparison;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Names;
import dk.direktionsbord.contract.model.Part;
import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.contract.model.Supply.Ways;
import dk.direktionsbord.contract.model.ValueKind;
import java.util.Optional;
import java.util.Set;

/** A condition asks for an answer that some step has given on every way there, and that can be the one it waits for. */
final class KnownAnswer implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given().processes().stream()
                .flatMap(Condition::in)
                .filter(Condition::isAtGateway)
                .forEach(condition -> condition.test().ifPresent(test -> check(models, condition, test, report)));
    }

    private static void check(Models models, Condition condition, Expression test, Report report) {
        Place place = condition.process().placeOf(condition.flow());
        Optional<Names> before = before(models, condition, Ways.EVERY);
        if (before.isEmpty()) {
            return;
        }
        Part answer = before.get().variables().get(test.name());
        if (answer != null) {
            checkAnswer(answer, test, place, report);
        } else if (before.get().fields().containsKey(test.name())) {
            report.at(place, "field", test.name());
        } else if (!before.get().unsure()) {
            tellMissing(models, condition, test.name(), place, report);
        }
    }

    private static void tellMissing(Models models, Condition condition, String name, Place place, Report report) {
        Set<String> some = before(models, condition, Ways.SOME)
                .map(names -> names.variables().keySet())
                .orElse(Set.of());
        report.at(place, some.contains(name) ? "some-ways" : "unknown", name, ClosestName.question(name, some));
    }

    private static void checkAnswer(Part answer, Expression test, Place place, Report report) {
        ValueKind asked = test.comparison().map(Comparison::kind).orElse(ValueKind.TRUTH);
        String value = test.comparison().map(Comparison::value).orElse("");
        if (!answer.kind().fits(asked)) {
            report.at(place, "wrong-kind", answer.name(), DanishKinds.of(answer.kind()), DanishKinds.of(asked));
        } else if (!answer.choices().isEmpty() && !answer.choices().contains(value)) {
            String choices = String.join(", ", answer.choices());
            report.at(place, "never", answer.name(), value, choices, ClosestName.question(value, answer.choices()));
        }
    }

    private static Optional<Names> before(Models models, Condition condition, Ways ways) {
        return Optional.ofNullable(condition.flow().getSource())
                .map(source -> new Step(condition.process(), source))
                .flatMap(step -> models.supply(condition.process(), ways).before(step));
    }
}
