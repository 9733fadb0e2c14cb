package dk.direktionsbord.overview;

import dk.direktionsbord.organisation.OrganisationUpload;
import dk.direktionsbord.workflow.Refusal;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sent back with the confirmation: the file itself, so that nothing is kept between the two. */
record OrganisationConfirmation(String fileName, String content, String fingerprint, String reason) {
    OrganisationConfirmation(
            @Nullable String fileName,
            @Nullable String content,
            @Nullable String fingerprint,
            @Nullable String reason) {
        this.fileName = Objects.requireNonNullElse(fileName, "");
        this.content = Objects.requireNonNullElse(content, "");
        this.fingerprint = Objects.requireNonNullElse(fingerprint, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    static OrganisationConfirmation of(OrganisationUpload file) {
        return new OrganisationConfirmation(
                file.fileName(), Base64.getEncoder().encodeToString(file.content()), "", "");
    }

    OrganisationUpload file() {
        try {
            return new OrganisationUpload(fileName, Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException tampered) {
            throw Refusal.at("file", "overview.organisation.unreadable");
        }
    }
}
