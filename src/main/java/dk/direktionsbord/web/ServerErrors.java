package dk.direktionsbord.web;

import dk.direktionsbord.workflow.DanishTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat itself refuses, such as an address that is no address, in Danish and without the server's name. */
public final class ServerErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failed) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            String kind = response.getStatus() < 500 ? "4xx" : "5xx";
            response.getReporter().write(DanishTexts.text("web.error." + kind + ".what"));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody waits for the answer any more", gone);
        }
    }
}
