package dk.direktionsbord.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whom the login did not let in to a page that says why and what to do. */
@Component
class Refused implements AuthenticationFailureHandler {
    static final String PAGE = "/log-ind/afvist";
    private static final Logger LOG = LoggerFactory.getLogger(Refused.class);
    private static final String NO_ROLE = "no_role";
    private static final String NO_USERNAME = "no_username";

    static OAuth2AuthenticationException withoutRole(String username) {
        return new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE), username + " has no role");
    }

    static OAuth2AuthenticationException withoutUsername() {
        return new OAuth2AuthenticationException(new OAuth2Error(NO_USERNAME), "the login told no usable username");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.warn("Login afvist: {}", refused.getMessage());
        response.sendRedirect(request.getContextPath() + PAGE + "?grund=" + reason(refused));
    }

    private static String reason(AuthenticationException refused) {
        String code = refused instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        return switch (code) {
            case NO_ROLE -> "rolle";
            case NO_USERNAME -> "brugernavn";
            default -> "fejl";
        };
    }
}
