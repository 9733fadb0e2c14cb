package dk.direktionsbord.meeting;

/** How many meetings of a series a person chairs, held and planned: the directors share them evenly (S162). */
public record ChairShare(String person, int meetings) {}
