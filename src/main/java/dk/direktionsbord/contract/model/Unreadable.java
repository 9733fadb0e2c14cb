package dk.direktionsbord.contract.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** A file that could not be read, and why. */
public record Unreadable(String file, Reason reason, String detail) {
    /** Why a file is turned away before anything in it is looked at. */
    public enum Reason {
        KIND,
        SIZE,
        EMPTY,
        FOREIGN,
        PLATFORM,
        DOCTYPE,
        BROKEN,
        SCHEMA,
        REFERENCE
    }

    static Unreadable because(String file, Reason reason, @Nullable Throwable cause) {
        return new Unreadable(file, reason, detail(cause));
    }

    private static String detail(@Nullable Throwable cause) {
        Throwable deepest = cause;
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String text = deepest == null ? "" : said(deepest);
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > 300 ? line.substring(0, 300) + " …" : line;
    }

    /** What the reader says, after the line and the character, when it knows them. */
    private static String said(Throwable cause) {
        if (cause instanceof SAXParseException at) {
            return "linje " + at.getLineNumber() + ", tegn " + at.getColumnNumber() + ": " + at.getMessage();
        }
        if (cause instanceof JsonProcessingException at && at.getLocation() != null) {
            JsonLocation location = at.getLocation();
            return "linje " + location.getLineNr() + ", tegn " + location.getColumnNr() + ": "
                    + at.getOriginalMessage().replaceAll("\\s*\\(start marker at .*", "");
        }
        return Optional.ofNullable(cause.getMessage()).orElse("");
    }
}
