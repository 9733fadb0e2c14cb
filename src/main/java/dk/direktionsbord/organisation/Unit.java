package dk.direktionsbord.organisation;

/** An institution or other unit of operation under a centre: the outermost link (S46, S47). */
public record Unit(String id, String name, String centreId) {}
