package dk.direktionsbord.web;

/**
 * Who the person is, as the head of every page says it.
 *
 * @param position and where the person belongs, such as "Centerchef, Center for Dagtilbud og Skole"
 */
record SignedIn(String name, String position) {}
