package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DanishTexts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Says in Danish that something went wrong where the engine would tell its insides. What it was stands in the server's
 * log. Found by Jersey as a service.
 */
public final class UnexpectedAnswer implements ContainerResponseFilter, AutoDiscoverable {
    @Override
    public void configure(FeatureContext context) {
        context.register(UnexpectedAnswer.class);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            Map<String, String> answer = Map.of("type", "Unexpected", "message", DanishTexts.text("engine.unexpected"));
            response.setEntity(answer, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
