package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's filter service, in which our ready-made lists show what belongs to the person who looks. */
class EngineFilterService extends FilterServiceImpl {
    private final Map<String, Optional<TaskListFilter>> kinds = new ConcurrentHashMap<>();
    private final ObjectProvider<Directory> directory;

    EngineFilterService(ObjectProvider<Directory> directory) {
        this.directory = directory;
    }

    @Override
    public <T> List<T> list(String filterId) {
        return super.list(filterId, narrowed(filterId, null));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, @Nullable Q extending) {
        return super.list(filterId, narrowed(filterId, extending));
    }

    @Override
    public <T> List<T> listPage(String filterId, int first, int most) {
        return super.listPage(filterId, narrowed(filterId, null), first, most);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, @Nullable Q extending, int first, int most) {
        return super.listPage(filterId, narrowed(filterId, extending), first, most);
    }

    @Override
    public <T> T singleResult(String filterId) {
        return super.singleResult(filterId, narrowed(filterId, null));
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, @Nullable Q extending) {
        return super.singleResult(filterId, narrowed(filterId, extending));
    }

    @Override
    public Long count(String filterId) {
        return super.count(filterId, narrowed(filterId, null));
    }

    @Override
    public Long count(String filterId, @Nullable Query<?, ?> extending) {
        return super.count(filterId, narrowed(filterId, extending));
    }

    @SuppressWarnings("unchecked")
    private <Q extends Query<?, ?>> @Nullable Q narrowed(String filterId, @Nullable Q extending) {
        Optional<TaskListFilter> kind = kinds.computeIfAbsent(filterId, id -> kindOf(getFilter(id)));
        if (kind.isEmpty()) {
            return extending;
        }
        String person = Signatory.signedIn();
        List<String> groups = directory.getObject().groupsOf(person);
        return (Q) kind.get().narrowed((TaskQuery) extending, person, groups);
    }

    private static Optional<TaskListFilter> kindOf(@Nullable Filter filter) {
        return Optional.ofNullable(filter)
                .map(Filter::getProperties)
                .map(properties -> properties.get("kind"))
                .map(kind -> TaskListFilter.valueOf(String.valueOf(kind)));
    }
}
