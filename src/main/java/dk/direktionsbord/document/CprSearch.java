package dk.direktionsbord.document;

/** What a search of a file for CPR numbers came to. */
enum CprSearch {
    CLEAN(10),
    FOUND(11),
    /** Nothing was found, but not all of it could be read. */
    NOT_WHOLE(12);

    private final int exitCode;

    CprSearch(int exitCode) {
        this.exitCode = exitCode;
    }

    /** How a process that searched tells it; no other end of a process looks the same. */
    int exitCode() {
        return exitCode;
    }

    static CprSearch ofExitCode(int code) {
        return code == CLEAN.exitCode ? CLEAN : code == FOUND.exitCode ? FOUND : NOT_WHOLE;
    }

    static CprSearch of(boolean found) {
        return found ? FOUND : CLEAN;
    }
}
