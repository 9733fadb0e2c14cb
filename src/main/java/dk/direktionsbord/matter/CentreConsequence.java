package dk.direktionsbord.matter;

import java.util.Objects;

/** What a matter means for one affected centre; "ingen" is written, never left out (template field 7, S12). */
public record CentreConsequence(String centre, String consequence) {
    public CentreConsequence {
        centre = Objects.requireNonNullElse(centre, "");
        consequence = Objects.requireNonNullElse(consequence, "").strip();
    }
}
