package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Lets the engine read people and groups from the organisation. It keeps no people and no passwords of its own. */
final class DirectorySession implements ReadOnlyIdentityProvider {
    private final Directory directory;

    private DirectorySession(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return directory.person(id).map(DirectorySession::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new People();
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new People();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("People are read from the organisation");
    }

    @Override
    public boolean checkPassword(String id, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(DirectorySession::group)
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Groups();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new Groups();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return createTenantQuery();
    }

    @Override
    public void flush() {
        // nothing is kept here, so there is nothing to write
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static User user(Directory.Person person) {
        UserEntity user = new UserEntity(person.username());
        int space = person.name().lastIndexOf(' ');
        user.setFirstName(space < 0 ? "" : person.name().substring(0, space));
        user.setLastName(person.name().substring(space + 1));
        return user;
    }

    private static Group group(dk.direktionsbord.workflow.Group known) {
        GroupEntity group = new GroupEntity(known.id());
        group.setName(known.name());
        group.setType("WORKFLOW");
        return group;
    }

    private static <T> List<T> page(Stream<T> all, @Nullable Page page) {
        return page == null
                ? all.toList()
                : all.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    /** Answers the engine's questions about people. */
    private final class People extends UserQueryImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return matches().count();
        }

        @Override
        public List<User> executeList(CommandContext context, Page page) {
            return page(matches(), page);
        }

        private Stream<User> matches() {
            Stream<Directory.Person> people = getGroupId() == null
                    ? directory.people().stream()
                    : directory.membersOf(getGroupId()).stream()
                            .map(directory::person)
                            .flatMap(Optional::stream);
            return people.filter(person -> getId() == null || person.username().equals(getId()))
                    .filter(person -> getIds() == null || List.of(getIds()).contains(person.username()))
                    .map(DirectorySession::user);
        }
    }

    /** Answers the engine's questions about groups. */
    private final class Groups extends GroupQueryImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return matches().count();
        }

        @Override
        public List<Group> executeList(CommandContext context, Page page) {
            return page(matches(), page);
        }

        private Stream<Group> matches() {
            List<String> ofUser = getUserId() == null ? List.of() : directory.groupsOf(getUserId());
            return directory.groups().stream()
                    .filter(group -> getUserId() == null || ofUser.contains(group.id()))
                    .filter(group -> getId() == null || group.id().equals(getId()))
                    .filter(group -> getIds() == null || List.of(getIds()).contains(group.id()))
                    .map(DirectorySession::group);
        }
    }

    /** One municipality is one organisation: nobody belongs to a tenant, inside a command or outside one. */
    private static final class NoTenants extends TenantQueryImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }

    /** Opens a session on the organisation for each command of the engine. */
    record Factory(ObjectProvider<Directory> directory) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new DirectorySession(Objects.requireNonNull(directory.getObject()));
        }
    }
}
