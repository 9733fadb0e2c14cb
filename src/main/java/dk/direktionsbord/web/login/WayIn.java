package dk.direktionsbord.web.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people and machines say who they are. There is exactly one in an installation. */
interface WayIn {
    /** Where people come back to when they have signed out. */
    String FAREWELL = "/log-ind?farvel";

    void people(HttpSecurity http) throws Exception;

    void machines(HttpSecurity http, ApiSignIn unsigned) throws Exception;

    /** What machines are told to bring (the header WWW-Authenticate). */
    String challenge();

    /** Other sites a form of ours may lead to, as a browser has to know them. */
    String formTargets();
}
