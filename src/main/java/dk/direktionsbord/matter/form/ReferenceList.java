package dk.direktionsbord.matter.form;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.OptionList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Choices that are kept as a plain list, in Danish order. */
final class ReferenceList implements OptionList {
    private final String name;
    private final List<Option> options;

    private ReferenceList(String name, List<Option> options) {
        this.name = name;
        this.options = options;
    }

    /** The list in {@code reference/<file>.properties}. */
    static ReferenceList read(String name, String file) {
        Collator danish = Collator.getInstance(DanishTexts.DANISH);
        List<Option> options = properties(file).entrySet().stream()
                .map(entry -> new Option((String) entry.getKey(), (String) entry.getValue()))
                .sorted(Comparator.comparing(Option::label, danish))
                .toList();
        return new ReferenceList(name, options);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return options;
    }

    private static Properties properties(String file) {
        try {
            ClassPathResource resource = new ClassPathResource("reference/" + file + ".properties");
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(resource, "UTF-8"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
