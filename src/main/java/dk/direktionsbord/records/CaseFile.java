package dk.direktionsbord.records;

/**
 * A file of an exported case, as its list tells it.
 *
 * @param open whether it lies in the folder of what is open
 * @param what what it is, in Danish
 * @param when such as "4. januar 2027"; empty when it has no one moment
 */
record CaseFile(String path, boolean open, String what, String when, String by, long size, String sha256) {
    static String folder(boolean open) {
        return open ? "Åbent/" : "Internt/";
    }
}
