package dk.direktionsbord.workflow;

/** A group of people as the engine knows it: id and Danish name. */
public record Group(String id, String name) {}
