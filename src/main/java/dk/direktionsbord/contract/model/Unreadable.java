package dk.direktionsbord.contract.model;

import org.jspecify.annotations.Nullable;

/** A file that could not be read, and why. */
public record Unreadable(String file, Reason reason, String detail) {
    /** Why a file is turned away before anything in it is looked at. */
    public enum Reason {
        KIND,
        SIZE,
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
        String text = deepest == null || deepest.getMessage() == null ? "" : deepest.getMessage();
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > 300 ? line.substring(0, 300) + " …" : line;
    }
}
