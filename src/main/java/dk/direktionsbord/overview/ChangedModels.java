package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Changed files as a process owner hands them in.
 *
 * @param about what was changed, as the list of releases tells it
 * @param seen the newest release when the page was shown
 */
record ChangedModels(List<MultipartFile> file, String about, String seen) {
    static final ChangedModels NONE = new ChangedModels(null, null, null);

    private static final int LONGEST_ABOUT = 200;
    private static final String SHIPPED = "Direktionsbord";

    ChangedModels(@Nullable List<MultipartFile> file, @Nullable String about, @Nullable String seen) {
        this.file = file == null ? List.of() : chosen(file);
        this.about = Objects.requireNonNullElse(about, "").strip();
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    /** @throws Refusal naming what is missing */
    void require(boolean preview) {
        List<FieldError> errors = new ArrayList<>();
        if (file.isEmpty()) {
            errors.add(error("file", "overview.models.file.missing"));
        }
        if (!preview && about.isEmpty()) {
            errors.add(error("about", "overview.models.about.missing"));
        }
        if (about.length() > LONGEST_ABOUT) {
            errors.add(error("about", "overview.models.about.long"));
        }
        if (about.equalsIgnoreCase(SHIPPED)) {
            errors.add(error("about", "overview.models.about.reserved"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    /** The content of each file by its name without folders. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (MultipartFile each : file) {
            if (files.put(nameOf(each), each.getBytes()) != null) {
                throw Refusal.at("file", "overview.models.file.twice", nameOf(each));
            }
        }
        return files;
    }

    private static List<MultipartFile> chosen(List<MultipartFile> sent) {
        return sent.stream().filter(each -> !nameOf(each).isEmpty()).toList();
    }

    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static FieldError error(String field, String key) {
        return new FieldError(field, DanishTexts.text(key));
    }
}
