package dk.direktionsbord.web.login;

import org.springframework.security.core.AuthenticationException;

/** So many wrong passwords that even the right one has to wait. */
final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("too many wrong passwords");
    }
}
