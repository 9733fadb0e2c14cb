package dk.direktionsbord.workflow;

import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The diagrams, decision tables and forms that run, and how a process owner puts changed ones into use. A diagram uses the
 * forms and calls the processes it was deployed with, so the diagrams and forms of a release are always the whole set: those
 * that run, with the changed ones in their places.
 */
public interface ModelSet {
    /** Whether the person may put files into use: process owners. */
    boolean mayRelease(String person);

    /** Refuses everybody else. */
    void requireOwner(String person);

    /** What runs: the newest version of each file, by file name. */
    List<Model> running();

    /** The content of each file that runs, by file name. */
    Map<String, byte[]> files();

    /** The newest releases, the newest first. */
    List<Release> releases(int most);

    /** Holds files against the contract together with the rest of the running set; nothing is put into use. */
    Trial check(Map<String, byte[]> changed);

    /**
     * Puts files into use together with the rest of the running set, when they are sound.
     *
     * @param seen the newest release the person knew of; when there is a newer one, nothing happens
     * @return what {@link #check} says; with a finding, nothing was put into use
     * @throws Refusal when the person may not, when nothing would change, or when somebody else was first
     */
    Trial release(String person, String about, String seen, Map<String, byte[]> changed);

    /** Puts what ran after an earlier release into use again, as a new release; refused as above. */
    Trial restore(String person, String seen, String release);

    /**
     * A file that runs.
     *
     * @param name of its process or table as people know it; of a form the tasks it belongs to
     * @param version null for a form, which has none of its own
     */
    record Model(String file, String name, @Nullable Integer version, Instant since) {}

    /**
     * Files that were put into use together.
     *
     * @param by username, or null when a tool or the product itself put them into use
     */
    record Release(String id, String about, @Nullable String by, Instant at, int files) {}

    /**
     * What files would do.
     *
     * @param findings empty means sound
     * @param changed names of running files that they take the place of
     * @param added names of files that are new
     * @param same names of files that run already as they are
     */
    record Trial(List<Finding> findings, List<String> changed, List<String> added, List<String> same) {
        public boolean sound() {
            return findings.isEmpty();
        }
    }
}
