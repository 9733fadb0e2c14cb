package dk.direktionsbord.web.login;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at passwords, in the form and in HTTP Basic alike, as long as there have not been too many wrong ones. */
final class LimitedPasswords implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final LoginAttempts attempts;

    LimitedPasswords(AuthenticationProvider passwords, LoginAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String address = given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (attempts.areTooMany(address, given.getName())) {
            throw new TooManyAttempts();
        }
        try {
            Authentication person = passwords.authenticate(given);
            attempts.succeeded(address, given.getName());
            return person;
        } catch (BadCredentialsException wrong) {
            attempts.failed(address, given.getName());
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }
}
