package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ModelFiles;
import dk.direktionsbord.contract.model.ModelReader;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.TableCheck;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds files against every rule of the contract and tells all findings at once. */
@Component
final class ContractCheck implements ModelDoor {
    private final Vocabulary vocabulary;
    private final ModelFiles shipped;
    private final Supplier<Stream<TableCheck>> tables;

    @Autowired
    ContractCheck(Vocabulary vocabulary, ShippedFiles shipped, ObjectProvider<TableCheck> tables) {
        this(vocabulary, shipped.read(), tables::stream);
    }

    ContractCheck(Vocabulary vocabulary, ModelFiles shipped, Supplier<Stream<TableCheck>> tables) {
        this.vocabulary = vocabulary;
        this.shipped = shipped;
        this.tables = tables;
    }

    @Override
    public List<Finding> check(Map<String, byte[]> files) {
        Models models = new Models(vocabulary.now(), ModelReader.read(files), shipped);
        Findings findings = new Findings();
        Rulebook.rules().forEach(rule -> rule.check(models, findings.reportOf(rule)));
        return Stream.concat(findings.inOrder().stream(), ofTablesReadByCode(models, files))
                .toList();
    }

    @Override
    public Map<String, byte[]> named(Map<String, byte[]> changed, Map<String, byte[]> set) {
        Map<String, String> fileOf = new HashMap<>();
        set.forEach((name, content) -> ids(name, content).forEach(id -> fileOf.put(id, name)));
        Map<String, byte[]> named = new LinkedHashMap<>();
        changed.forEach((name, content) -> {
            String own = ids(name, content)
                    .map(fileOf::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(name);
            named.put(named.containsKey(own) ? name : own, content);
        });
        return named;
    }

    private static Stream<String> ids(String name, byte[] content) {
        return ModelReader.read(Map.of(name, content)).ids();
    }

    /** A table that a room reads itself is also held against what that room can read. */
    private Stream<Finding> ofTablesReadByCode(Models models, Map<String, byte[]> files) {
        return tables.get().flatMap(check -> models.given().decisions().stream()
                .filter(decision -> decision.id().equals(check.table()))
                .map(decision -> decision.file().xml().name())
                .distinct()
                .flatMap(name -> check.findings(Objects.requireNonNull(files.get(name))).stream()));
    }
}
