package dk.direktionsbord.web.login;

import dk.direktionsbord.workflow.DanishTexts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the demo on the own machine also behind a proxy or a port that somebody has forwarded: it answers nobody who came
 * from elsewhere, or by another name than this machine's own.
 */
final class LocalDemo extends OncePerRequestFilter {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(DanishTexts.text("web.demo.local"));
    }

    private static boolean isOwn(HttpServletRequest request) throws IOException {
        return OWN_NAMES.contains(request.getServerName())
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
