package dk.direktionsbord.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Leads back to the page that was asked for. What stood after # in its address, such as the task to open, is told by the
 * login page, because it would be lost on the provider's pages.
 */
final class BackToTheTask extends SavedRequestAwareAuthenticationSuccessHandler {
    private static final String PARAMETER = "videre";
    private static final Pattern SOUND = Pattern.compile("#/?[A-Za-z0-9?&=%:._/-]{0,300}");

    BackToTheTask() {
        setRedirectStrategy(new DefaultRedirectStrategy() {
            @Override
            public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url)
                    throws IOException {
                super.sendRedirect(request, response, url + remembered(request));
            }
        });
    }

    static void remember(HttpServletRequest request) {
        String place = request.getParameter(PARAMETER);
        if (place != null && SOUND.matcher(place).matches()) {
            request.getSession().setAttribute(BackToTheTask.class.getName(), place);
        }
    }

    private static String remembered(HttpServletRequest request) {
        Object place = request.getSession().getAttribute(BackToTheTask.class.getName());
        request.getSession().removeAttribute(BackToTheTask.class.getName());
        return place == null ? "" : place.toString();
    }
}
