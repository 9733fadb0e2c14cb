package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finding of the contract check; its texts name what is in Modeler between {@code `} and {@code *}. */
record FindingLine(String where, String element, List<Piece> what, List<Piece> consequence, List<Piece> remedy) {
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`|\\*([^*]+)\\*");

    /** A piece of text, and whether it names something in Modeler. */
    record Piece(String text, boolean named) {}

    static FindingLine of(Finding finding) {
        return new FindingLine(
                finding.where(),
                finding.element(),
                pieces(finding.what()),
                pieces(finding.consequence()),
                pieces(finding.remedy()));
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        int end = 0;
        for (MatchResult found : named.results().toList()) {
            pieces.add(new Piece(text.substring(end, found.start()), false));
            pieces.add(new Piece(found.group(1) == null ? found.group(2) : found.group(1), true));
            end = found.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
