package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ModelFiles;
import dk.direktionsbord.contract.model.ModelReader;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.workflow.ModelDoor;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds files against every rule of the contract and tells all findings at once. */
@Component
final class ContractCheck implements ModelDoor {
    private final Vocabulary vocabulary;
    private final ModelFiles shipped;

    @Autowired
    ContractCheck(Vocabulary vocabulary, ShippedFiles shipped) {
        this(vocabulary, shipped.read());
    }

    ContractCheck(Vocabulary vocabulary, ModelFiles shipped) {
        this.vocabulary = vocabulary;
        this.shipped = shipped;
    }

    @Override
    public List<Finding> check(Map<String, byte[]> files) {
        Models models = new Models(vocabulary.now(), ModelReader.read(files), shipped);
        Findings findings = new Findings();
        Rulebook.rules().forEach(rule -> rule.check(models, findings.reportOf(rule)));
        return findings.inOrder();
    }
}
