package dk.direktionsbord.web;

import dk.direktionsbord.access.OrganisationChanges;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame says: whose installation it is, who is signed in, and where the page is. */
class PageFrame implements HandlerInterceptor {
    private final Organisation organisation;
    private final OrganisationChanges changes;
    private final Municipality municipality;

    PageFrame(Organisation organisation, OrganisationChanges changes, Municipality municipality) {
        this.organisation = organisation;
        this.changes = changes;
        this.municipality = municipality;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) {
            return;
        }
        page.addObject("municipality", municipality.name());
        page.addObject("here", request.getServletPath());
        page.addObject("changesOrganisation", false);
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            page.addObject("signedIn", signedIn(principal.getName()));
            page.addObject("changesOrganisation", changes.mayChange(principal.getName()));
        }
    }

    private SignedIn signedIn(String username) {
        return organisation
                .person(username)
                .map(person -> new SignedIn(person.name(), positionOf(person)))
                .orElseGet(() -> new SignedIn(username, ""));
    }

    private String positionOf(Person person) {
        String unit = person.unit();
        return unit == null ? person.position() : person.position() + ", " + organisation.placeName(unit);
    }
}
