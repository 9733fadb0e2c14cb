package dk.direktionsbord.meeting.minutes;

import org.jspecify.annotations.Nullable;

/** A row of a form: an item of the agenda and the note on it. */
record NoteRow(String item, @Nullable String note) {}
