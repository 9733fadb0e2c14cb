package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Refusal;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Answers a refusal over the engine's own interfaces, Tasklist's among them: the Danish message where Tasklist shows it,
 * and the fields beside it. Found by Jersey as a service.
 */
public final class RefusalAnswer implements ExceptionMapper<Refusal>, AutoDiscoverable {
    @Override
    public void configure(FeatureContext context) {
        context.register(RefusalAnswer.class);
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(status(refusal.kind()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Refusal", "message", refusal.getMessage(), "errors", refusal.errors()))
                .build();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
    }
}
