package dk.direktionsbord.workflow;

import java.util.UUID;

/** Tells what stands on every task: which matter, why, and from whom (S59). */
public interface TaskBriefing {
    Brief briefFor(UUID matterId);

    /**
     * @param matterNumber the number people know the matter by
     * @param title the matter's title, or the neutral title of a closed matter
     * @param from the name of the person who sent the matter
     * @param link the path of the page that shows the matter
     */
    record Brief(String matterNumber, String title, String from, String link) {}
}
