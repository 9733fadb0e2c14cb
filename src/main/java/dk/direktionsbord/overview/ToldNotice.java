package dk.direktionsbord.overview;

/** A cooperation between centres that a director was told of (S152). */
record ToldNotice(String number, String title, String link, String at) {}
