package dk.direktionsbord.kle;

/** What is wrong in a file, and in which of its lines; in Danish. */
public record KleMistake(int line, String text) {}
