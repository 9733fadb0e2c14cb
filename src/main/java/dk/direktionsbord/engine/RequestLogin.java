package dk.direktionsbord.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells the web applications of the engine who signed in with us. Made by them, by class name. */
public final class RequestLogin implements AuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Principal person = request.getUserPrincipal();
        return person == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(person.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // our own login page has already answered everybody who is not signed in
    }
}
