package dk.direktionsbord.meeting.page;

/** Something to choose, by its Danish name. */
record Choice(String id, String name) {}
