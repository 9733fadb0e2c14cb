package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.Directory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Carries the one login into Tasklist, Cockpit and the engine's REST interface, which have no login of their own. */
@Configuration(proxyBeanMethods = false)
class SignedInPeople {
    private static final int AFTER_LOGIN = 201;
    private static final int BEFORE_THE_ENGINE = 200;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webapps() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", RequestLogin.class.getName()));
        filter.setOrder(AFTER_LOGIN);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> doorOfTasklist(Directory directory, ObjectMapper mapper) {
        return door(EngineDoor.ofTasklist(directory, mapper), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> doorOfTools(Directory directory, ObjectMapper mapper) {
        return door(EngineDoor.ofTools(directory, mapper), "/engine-rest/*");
    }

    private static FilterRegistrationBean<OncePerRequestFilter> door(EngineDoor door, String path) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(door);
        filter.setOrder(BEFORE_THE_ENGINE);
        filter.addUrlPatterns(path);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> engineRest(IdentityService identity, Directory directory) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new RestLogin(identity, directory));
        filter.setOrder(AFTER_LOGIN);
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }

    private static final class RestLogin extends OncePerRequestFilter {
        private final IdentityService identity;
        private final Directory directory;

        RestLogin(IdentityService identity, Directory directory) {
            this.identity = identity;
            this.directory = directory;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String person = request.getUserPrincipal().getName();
            identity.setAuthentication(person, directory.groupsOf(person));
            try {
                chain.doFilter(request, response);
            } finally {
                identity.clearAuthentication();
            }
        }
    }
}
