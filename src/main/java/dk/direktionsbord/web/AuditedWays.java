package dk.direktionsbord.web;

import dk.direktionsbord.access.audit.Audit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/** Puts the audit in front of every way in: after the login, and before the doors of the engine. */
@Configuration(proxyBeanMethods = false)
class AuditedWays {
    private static final int AFTER_LOGIN = 100;

    private final AuditedRequests requests;

    AuditedWays(Audit audit, Clock clock) {
        this.requests = new AuditedRequests(audit, clock);
    }

    @Bean
    FilterRegistrationBean<AuditedRequests> auditedRequests() {
        FilterRegistrationBean<AuditedRequests> filter = new FilterRegistrationBean<>(requests);
        filter.setOrder(AFTER_LOGIN);
        return filter;
    }

    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> refusal) {
        Authentication person = refusal.getAuthentication().get();
        if (refusal.getObject() instanceof HttpServletRequest request
                && person != null
                && !(person instanceof AnonymousAuthenticationToken)) {
            requests.refused(request, person.getName());
        }
    }
}
