package dk.direktionsbord.web;

import dk.direktionsbord.access.audit.Audit;
import dk.direktionsbord.access.audit.AuditEntry;
import dk.direktionsbord.access.audit.Deed;
import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.access.audit.Passage.About;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where the audit meets the ways in: pages, API, Tasklist, the engine's REST interface and the calendar
 * feed. It writes what a request of somebody who is known saw, did, took out or was refused, after the answer is given.
 */
final class AuditedRequests extends OncePerRequestFilter {
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    private final Audit audit;
    private final Clock clock;

    AuditedRequests(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Passage passage = Passage.open(nameOf(request.getUserPrincipal()));
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            Passage.close();
            note(request, passage, answered ? response.getStatus() : FAILED);
        }
    }

    /** What the login itself has refused somebody who is signed in; such a request never comes as far as here. */
    void refused(HttpServletRequest request, String person) {
        note(request, Passage.open(person), HttpServletResponse.SC_FORBIDDEN);
        Passage.close();
    }

    private void note(HttpServletRequest request, Passage passage, int status) {
        AuditedRequest asked = new AuditedRequest(
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length()));
        boolean redirected = asked.reads() && status >= 300 && status < REFUSED;
        if (asked.isAudited() && !redirected && status < FAILED) {
            passage.person().ifPresent(person -> audit.note(entry(asked, passage, person, status)));
        }
    }

    private AuditEntry entry(AuditedRequest asked, Passage passage, String person, int status) {
        boolean refused = status >= REFUSED;
        About about = passage.about().orElseGet(asked::about);
        return new AuditEntry(
                0,
                clock.instant(),
                person,
                passage.onBehalfOf().orElse(null),
                asked.way(),
                refused ? Deed.REFUSED : asked.deed(),
                about.kind(),
                about.id(),
                refused
                        ? String.valueOf(status)
                        : passage.sightingOf(about.id()).orElse("OK"),
                asked.detail());
    }

    private static @Nullable String nameOf(@Nullable Principal person) {
        return person == null ? null : person.getName();
    }
}
