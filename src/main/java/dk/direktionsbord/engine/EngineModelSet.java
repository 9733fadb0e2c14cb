package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.ModelSet;
import dk.direktionsbord.workflow.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Releases go through the same door as deployments by tools; two people's come one after the other. */
@Component
class EngineModelSet implements ModelSet {
    private static final String PROCESS_OWNER = "process-owner";
    private static final int LONGEST_ABOUT = 200;

    private final EngineReleases releases;
    private final ModelDoor door;
    private final Directory directory;
    private final TransactionOperations transaction;

    EngineModelSet(EngineReleases releases, ModelDoor door, Directory directory, TransactionOperations transaction) {
        this.releases = releases;
        this.door = door;
        this.directory = directory;
        this.transaction = transaction;
    }

    @Override
    public boolean mayRelease(String person) {
        return directory.groupsOf(person).contains(PROCESS_OWNER);
    }

    @Override
    public void requireOwner(String person) {
        if (!mayRelease(person)) {
            throw Refusal.forbidden("engine.models.notYours");
        }
    }

    @Override
    public List<Model> running() {
        return releases.running();
    }

    @Override
    public Map<String, byte[]> files() {
        return releases.files();
    }

    @Override
    public List<Release> releases(int most) {
        return releases.newest(most);
    }

    @Override
    public Trial check(Map<String, byte[]> changed) {
        return tried(changed, files()).trial();
    }

    @Override
    public Trial release(String person, String about, String seen, Map<String, byte[]> changed) {
        requireOwner(person);
        return transaction.execute(status -> {
            releases.oneAtATime();
            if (!releases.newest(1).get(0).id().equals(seen)) {
                throw Refusal.conflict("engine.models.overtaken");
            }
            return release(person, about, tried(changed, files()));
        });
    }

    @Override
    public Trial restore(String person, String seen, String release) {
        Release earlier = releases.get(release);
        return release(person, back(earlier.about()), seen, releases.filesAsOf(earlier));
    }

    private static String back(String about) {
        String told = DanishTexts.text("engine.models.back", about);
        return told.length() <= LONGEST_ABOUT ? told : told.substring(0, LONGEST_ABOUT - 1) + "…";
    }

    private Trial release(String person, String about, Tried tried) {
        if (tried.trial().sound()) {
            if (tried.files().isEmpty()) {
                throw Refusal.at("file", "engine.models.same");
            }
            releases.release(person, about, tried.files());
        }
        return tried.trial();
    }

    private Tried tried(Map<String, byte[]> changed, Map<String, byte[]> running) {
        Map<String, byte[]> named = door.named(changed, running);
        Map<String, byte[]> whole = new TreeMap<>(running);
        whole.putAll(named);
        Map<String, byte[]> different = new TreeMap<>(named);
        different.keySet().removeIf(name -> Arrays.equals(running.get(name), named.get(name)));
        Predicate<String> differs = different::containsKey;
        Predicate<String> runs = running::containsKey;
        return new Tried(
                different,
                new Trial(
                        door.check(whole),
                        those(named, differs.and(runs)),
                        those(named, differs.and(runs.negate())),
                        those(named, differs.negate())));
    }

    private static List<String> those(Map<String, byte[]> files, Predicate<String> which) {
        return files.keySet().stream().filter(which).toList();
    }

    /** The files that differ from those that run, and what they would do. */
    private record Tried(Map<String, byte[]> files, Trial trial) {}
}
