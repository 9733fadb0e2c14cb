package dk.direktionsbord.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** The demo's passwords, which everybody knows: a form for people, HTTP Basic for machines. */
@Component
@Profile("demo")
class DemoLogin implements WayIn {
    @Override
    public void people(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/log-ind")
                        .loginProcessingUrl("/log-ind")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(DemoLogin::failed)
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl(FAREWELL));
    }

    @Override
    public void machines(HttpSecurity http, ApiSignIn unsigned) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(unsigned));
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Direktionsbord\", charset=\"UTF-8\"";
    }

    @Override
    public String formTargets() {
        return "";
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LoginAttempts.WINDOW.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/log-ind?error");
        }
    }
}
