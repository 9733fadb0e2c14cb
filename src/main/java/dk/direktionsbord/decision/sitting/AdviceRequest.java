package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.workflow.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is asked for advice on a treatment, and until when (S132); usually nobody. */
public record AdviceRequest(@Nullable LocalDate deadline, List<String> advisers) {
    static final AdviceRequest NONE = new AdviceRequest(null, List.of());

    public AdviceRequest {
        advisers = List.copyOf(advisers);
    }

    List<FieldError> mistakes(SittingDate dates) {
        return deadline == null ? List.of() : dates.mistakesIn("adviceDeadlineDate", deadline);
    }
}
