package dk.direktionsbord.decision;

import dk.direktionsbord.workflow.DanishTexts;

/** Whether a decision was taken politically, by the management, or about the organisation (S104). */
public enum DecisionKind {
    POLITICAL,
    MANAGERIAL,
    ORGANISATIONAL;

    public String label() {
        return DanishTexts.text("decision.kind." + name());
    }
}
