package dk.direktionsbord.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session when its time is over, however busy it is; counted from when the person proved who they are. */
final class WorkingDay extends OncePerRequestFilter {
    private static final String BEGAN = WorkingDay.class.getName();

    private final Clock clock;
    private final Duration length;

    WorkingDay(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        if (session.getAttribute(BEGAN) instanceof Instant began) {
            return !began.plus(length).isAfter(clock.instant());
        }
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null) {
            session.setAttribute(BEGAN, proved(person).orElseGet(clock::instant));
        }
        return false;
    }

    private static Optional<Instant> proved(Authentication person) {
        return person.getPrincipal() instanceof OidcUser told
                ? Optional.ofNullable(told.getAuthenticatedAt())
                : Optional.empty();
    }
}
