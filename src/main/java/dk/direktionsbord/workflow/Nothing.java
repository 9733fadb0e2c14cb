package dk.direktionsbord.workflow;

/** The output of an action that leaves nothing for the diagram to ask about. */
public record Nothing() {
    public static final Nothing NOTHING = new Nothing();
}
