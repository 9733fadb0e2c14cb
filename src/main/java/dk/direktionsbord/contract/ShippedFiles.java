package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ModelFiles;
import dk.direktionsbord.contract.model.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decision tables and forms that come with the product. */
@Component
class ShippedFiles {
    private static final List<String> PATTERNS =
            List.of("classpath*:/processes/**/*.bpmn", "classpath*:/processes/**/*.dmn", "classpath*:/forms/**/*.form");

    ModelFiles read() {
        return ModelReader.read(files());
    }

    /** The content of each file by its name without folders. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        PATTERNS.forEach(pattern -> addAll(pattern, files));
        return files;
    }

    private static void addAll(String pattern, Map<String, byte[]> files) {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
