package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has to do what was meant for somebody who has left: whoever holds the role now, else the leaders of the place. What
 * was the mayor's is for the next mayor only.
 */
@Component
public class Successors {
    private static final String MAYOR = "mayor";

    private final Organisation organisation;
    private final JdbcClient jdbc;

    Successors(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    private record Held(String role, @Nullable String unit) {
        /** The group, when it is one that leads a place. */
        Stream<String> leadership() {
            boolean leads = Set.of(Groups.DIRECTOR, Groups.CENTRE_CHEF, Groups.UNIT_LEADER)
                    .contains(role);
            return unit == null || !leads ? Stream.empty() : Stream.of(Groups.scoped(role, unit));
        }
    }

    /** Whether the organisation has had the person and has not any more. */
    public boolean hasLeft(String username) {
        return organisation.hasLeft(username);
    }

    /** Usernames, the first choice first; nobody when the organisation never had the person. */
    public List<String> of(String username) {
        if (roles(username).stream().anyMatch(held -> held.role().equals(MAYOR))) {
            return organisation.membersOf(MAYOR);
        }
        Set<String> next = new LinkedHashSet<>();
        roles(username).stream().flatMap(Held::leadership).forEach(group -> next.addAll(responsible(group)));
        places(username).forEach(place -> organisation.chainOf(place).stream()
                .filter(step -> !step.equals(Groups.DIREKTION))
                .forEach(step -> next.addAll(leaders(step))));
        roles(username).forEach(held -> next.addAll(organisation.membersOf(held.role())));
        next.addAll(organisation.membersOf("municipal-director"));
        next.remove(username);
        return List.copyOf(next);
    }

    private List<String> responsible(String group) {
        return organisation.membersOf(organisation.responsibleFor(group));
    }

    private List<String> leaders(String place) {
        List<String> leaders = new ArrayList<>();
        List.of(Groups.UNIT_LEADER, Groups.CENTRE_CHEF, Groups.DIRECTOR)
                .forEach(role -> leaders.addAll(organisation.membersOf(Groups.scoped(role, place))));
        return leaders;
    }

    private List<Held> roles(String username) {
        return jdbc.sql(
                        """
                select role, unit from role_holding where username = :username
                order by valid_to desc nulls first, id desc
                """)
                .param("username", username)
                .query(Held.class)
                .list();
    }

    private List<String> places(String username) {
        return jdbc.sql("select unit from person where username = :username and unit is not null")
                .param("username", username)
                .query(String.class)
                .list();
    }
}
