package dk.direktionsbord.notification;

import dk.direktionsbord.workflow.DanishTexts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes a letter into plain text and into HTML; every word of it is text and nothing else. */
@Component
class LetterFormat {
    private static final String HTML = "mail.html";
    private static final String TEXT = "mail.txt";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterFormat() {
        engine.addTemplateResolver(templates(HTML, TemplateMode.HTML));
        engine.addTemplateResolver(templates(TEXT, TemplateMode.TEXT));
    }

    String html(Letter letter) {
        return engine.process(HTML, context(letter));
    }

    String text(Letter letter) {
        return engine.process(TEXT, context(letter));
    }

    private static Context context(Letter letter) {
        return new Context(DanishTexts.DANISH, Map.of("letter", letter));
    }

    private static ClassLoaderTemplateResolver templates(String name, TemplateMode mode) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/notification/");
        templates.setResolvablePatterns(Set.of(name));
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }
}
