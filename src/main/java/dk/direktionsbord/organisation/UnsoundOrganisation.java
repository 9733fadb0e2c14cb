package dk.direktionsbord.organisation;

import java.io.Serial;
import java.util.List;

/** An organisation was not imported; every reason is told at once, in Danish. */
public final class UnsoundOrganisation extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> findings;

    private UnsoundOrganisation(List<String> findings) {
        super("Organisationen kan ikke indlæses. Ret filen og prøv igen:\n- " + String.join("\n- ", findings));
        this.findings = List.copyOf(findings);
    }

    static UnsoundOrganisation because(List<String> findings) {
        return new UnsoundOrganisation(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
