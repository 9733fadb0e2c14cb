package dk.direktionsbord.web.login;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The fictitious people of the demo can sign in with the password {@code demo}. Outside the demo nobody can. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoPeople {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

    private final Organisation organisation;
    private int port;

    DemoPeople(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The demo's password is printed at every start, so hashing it would protect nothing and slow each request. */
    @Bean
    UserDetailsService demoLogins() {
        return username -> organisation
                .person(username)
                .filter(person -> organisation.demoLogins().contains(person.username()))
                .map(this::user)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Bean
    AuthenticationProvider demoPasswords(UserDetailsService demoLogins, Clock clock) {
        return new LimitedPasswords(new DaoAuthenticationProvider(demoLogins), new LoginAttempts(clock));
    }

    @Bean
    @ConditionalOnProperty(name = StartCheck.DEMO_ON_NETWORK, havingValue = "false", matchIfMissing = true)
    FilterRegistrationBean<LocalDemo> onlyThisMachine() {
        FilterRegistrationBean<LocalDemo> filter = new FilterRegistrationBean<>(new LocalDemo());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @EventListener
    void remember(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void introduce() {
        StringBuilder text = new StringBuilder("\n\nDirektionsbord er klar: http://localhost:" + port
                + "/\nDemobrugere (fiktive; adgangskoden er demo for alle):\n");
        organisation.demoLogins().forEach(username -> text.append(line(username)));
        LOG.info("{}", text);
    }

    private String line(String username) {
        Person person = organisation.personOrThrow(username);
        return "  %-14s %s, %s%n".formatted(username, person.name(), person.position());
    }

    private UserDetails user(Person person) {
        return User.withUsername(person.username())
                .password("{noop}demo")
                .roles(organisation.groupsOf(person.username()).toArray(String[]::new))
                .build();
    }
}
