package dk.direktionsbord.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the Word templates are.
 *
 * @param templates a folder with {@code agenda.docx} and {@code minutes.docx}; without it the shipped ones are used
 */
@ConfigurationProperties("direktionsbord.papers")
public record PaperSettings(@Nullable Path templates) {}
