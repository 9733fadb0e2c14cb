package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.DanishTexts;

/** What a file that runs is, told by the ending of its name. */
enum ModelKind {
    PROCESS("processes/"),
    DECISION_TABLE("processes/decision-tables/"),
    FORM("forms/");

    private final String folder;

    ModelKind(String folder) {
        this.folder = folder;
    }

    static ModelKind of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "bpmn" -> PROCESS;
            case "dmn" -> DECISION_TABLE;
            default -> FORM;
        };
    }

    /** Where the repository has such files. */
    String folder() {
        return folder;
    }

    String danish() {
        return DanishTexts.text("overview.models.kind." + this);
    }
}
