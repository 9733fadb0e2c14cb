package dk.direktionsbord.overview;

/** Something a person said or did, and when: a step of the log, or a perspective. */
record NoteLine(String at, String person, String text) {}
