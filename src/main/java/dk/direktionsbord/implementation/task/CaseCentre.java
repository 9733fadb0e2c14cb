package dk.direktionsbord.implementation.task;

import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.implementation.course.CentreFactsRegister;
import dk.direktionsbord.implementation.course.DecisionOwner;
import dk.direktionsbord.implementation.course.ImplementationRegister;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.OncePerTransaction;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the centre, the unit and the owner a step of the process is about. */
@Component
class CaseCentre {
    private final OncePerTransaction<UUID, List<String>> units = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final CentreFactsRegister facts;
    private final ImplementationRegister implementations;
    private final DecisionOwner owner;

    CaseCentre(
            JdbcClient jdbc, CentreFactsRegister facts, ImplementationRegister implementations, DecisionOwner owner) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.implementations = implementations;
        this.owner = owner;
    }

    CentreFacts facts(CaseScope scope) {
        return facts.get(row(scope));
    }

    LocalDate confirmationDeadline(CaseScope scope) {
        return facts.confirmationDeadline(row(scope));
    }

    String unit(CaseScope scope) {
        return scope.variable("unit").orElseThrow(() -> Refusal.notFound("implementation.gone"));
    }

    List<String> units(CaseScope scope) {
        return units.get(row(scope));
    }

    /** The owner of the decision a centre objects to, or else of the decision that is to be closed. */
    String decisionOwner(CaseScope scope) {
        String named = scope.variable("centre").isPresent()
                ? facts(scope).owner()
                : toClose(scope).owner();
        return owner.now(scope.matterId(), named);
    }

    ImplementationRegister.Running toClose(CaseScope scope) {
        return implementations
                .nextToClose(scope.matterId())
                .orElseThrow(() -> Refusal.conflict("implementation.close.already"));
    }

    /** A loop over the units asks for them twice; they are written once, before it. */
    private List<String> read(UUID centre) {
        return jdbc.sql("select unit from implementation_unit where centre_id = ? order by unit")
                .param(centre)
                .query(String.class)
                .list();
    }

    private static UUID row(CaseScope scope) {
        return UUID.fromString(scope.variable("centre").orElseThrow(() -> Refusal.notFound("implementation.gone")));
    }
}
