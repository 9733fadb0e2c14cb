package dk.direktionsbord.organisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and roles as the municipality's login tells them when somebody signs in, beside those of the organisation file.
 * Neither ends what the other has written, and nothing is deleted.
 */
@Service
@DependsOn("organisationAtStart")
public class LoginRegister {
    private final JdbcClient jdbc;
    private final OrganisationSource source;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LoginRegister(JdbcClient jdbc, OrganisationSource source, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.source = source;
        this.clock = clock;
        this.events = events;
    }

    /** In Danish, why a login cannot give these roles: unknown, computed, for the wrong kind of place, or administration. */
    public List<String> findings(List<RoleAt> roles) {
        return new LoginRoles(today()).findings(roles);
    }

    /**
     * Makes the person's roles from login equal to these, and writes the person when the file has not. A role ends by
     * itself when nobody has signed in with it for so many days. Somebody new without roles leaves no trace.
     */
    @Transactional
    public void welcome(Arrival arrival, int days) {
        LocalDate today = LocalDate.now(clock);
        LoginRoles roles = new LoginRoles(today());
        List<Holding> wanted = roles.holdings(arrival);
        if (wanted.isEmpty() && !known(arrival.username())) {
            return;
        }
        int changed = wanted.isEmpty() ? 0 : write(arrival, roles, today);
        changed += new LoginHoldings(jdbc, today, days).write(arrival.username(), wanted);
        if (changed > 0) {
            events.publishEvent(new OrganisationChanged());
        }
    }

    private Register today() {
        return source.on(LocalDate.now(clock));
    }

    private boolean known(String username) {
        return jdbc.sql("select exists (select 1 from person where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** Somebody the file has now is the file's to describe. */
    private int write(Arrival arrival, LoginRoles roles, LocalDate today) {
        return jdbc.sql(
                        """
                insert into person as present (username, name, title, unit, demo_login, position, valid_from, source)
                values (:username, :name, :title, :unit, false,
                        (select coalesce(max(position), 0) + 1 from person), :today, 'LOGIN')
                on conflict (username) do update
                set (name, title, unit, source, valid_to) =
                    (excluded.name, excluded.title, excluded.unit, 'LOGIN', null)
                where (present.source = 'LOGIN' or present.valid_to <= :today)
                  and (present.name, present.title, present.unit, present.source, present.valid_to) is distinct from
                      (excluded.name, excluded.title, excluded.unit, 'LOGIN', null::date)
                """)
                .param("username", arrival.username())
                .param("name", arrival.name())
                .param("title", roles.title(arrival))
                .param("unit", roles.unit(arrival), Types.VARCHAR)
                .param("today", today)
                .update();
    }
}
