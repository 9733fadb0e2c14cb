package dk.direktionsbord.web.login;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything needs a login. Machines sign in on each request and keep no session, so no other site can make a browser
 * act for them; people sign in once, for our pages and Tasklist alike.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class SignIn {
    private static final String[] OPEN = {
        "/assets/**",
        "/favicon.ico",
        "/calendar/*.ics",
        "/log-ind/**",
        "/error",
        "/api-docs/**",
        "/swagger-ui/**",
        "/v3/api-docs/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, WayIn wayIn, Roles roles, ApiSignIn unsigned) throws Exception {
        wayIn.machines(http, unsigned);
        return http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/engine-rest/**")))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/processes/**")
                        .access(roles.one("process-owner"))
                        .anyRequest()
                        .access(roles.any()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(unsigned).accessDeniedHandler(unsigned))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http, WayIn wayIn, Roles roles, TasklistSignIn signedOut, LoginSettings settings, Clock clock)
            throws Exception {
        wayIn.people(http);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().access(roles.any()))
                .addFilterAfter(new WorkingDay(clock, settings.session()), SecurityContextHolderFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(signOut()))
                .exceptionHandling(
                        refused -> refused.defaultAuthenticationEntryPointFor(signedOut, path("/camunda/api/**")))
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/**")))
                .headers(PageHeaders.with(wayIn.formTargets()))
                .requestCache(cache -> cache.requestCache(onlyPages()))
                .build();
    }

    /** By path alone: the engine's interfaces are servlets of their own, which the pages' matcher does not know. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** Our pages send a form; Tasklist's page can only have a link. */
    private static RequestMatcher signOut() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/log-ud"), paths.matcher(HttpMethod.GET, "/logout"));
    }

    /** After a login people come back to the page they asked for, never to a background call of Tasklist. */
    private static HttpSessionRequestCache onlyPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
