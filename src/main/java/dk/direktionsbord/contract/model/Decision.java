package dk.direktionsbord.contract.model;

import java.util.Optional;

/** One decision of a DMN file. */
public record Decision(TableFile file, org.camunda.bpm.model.dmn.instance.Decision element) {
    public String id() {
        return Optional.ofNullable(element.getId()).orElse("");
    }

    public Place place() {
        return file.xml().place(element.getId());
    }
}
