package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A file is what its name says, keeps the standard, and asks for nothing from outside. */
final class ReadableFile implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given()
                .unreadable()
                .forEach(file ->
                        report.at(Place.of(file.file()), file.reason().name().toLowerCase(Locale.ROOT), file.detail()));
        models.given().processes().forEach(process -> process.flows().stream()
                .filter(ReadableFile::hangs)
                .forEach(flow -> tell(process, flow, report)));
    }

    private static boolean hangs(SequenceFlow flow) {
        return flow.getSource() == null || flow.getTarget() == null;
    }

    private static void tell(ProcessModel process, SequenceFlow flow, Report report) {
        report.at(process.placeOf(flow), "hanging", String.valueOf(flow.getId()));
    }
}
