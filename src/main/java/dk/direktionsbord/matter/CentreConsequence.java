package dk.direktionsbord.matter;

/** What a matter means for one affected centre; "ingen" is written, never left out (template field 7, S12). */
public record CentreConsequence(String centre, String consequence) {}
