package dk.direktionsbord.organisation;

import java.util.Locale;

/**
 * A file somebody hands in: the whole organisation as YAML, or its people as CSV.
 *
 * @param fileName its ending tells which
 */
public record OrganisationUpload(String fileName, byte[] content) {
    public OrganisationUpload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    boolean isPeople() {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    boolean isWhole() {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }
}
