package dk.direktionsbord.document;

import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The paper as a page: well-formed markup in which every word of the paper is text and nothing else. */
final class PaperPage {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PaperPage() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("documents/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new Texts());
    }

    String forScreen(MeetingPaper paper) {
        return "<!DOCTYPE html>\n" + markup(paper, "");
    }

    /** For the PDF: with bookmarks, running header and footer, and its style inside. */
    String forPrint(MeetingPaper paper, String style) {
        return markup(paper, style);
    }

    private String markup(MeetingPaper paper, String style) {
        Map<String, Object> model = Map.of(
                "paper", paper, "style", style, "minutes", paper.kind() == Kind.MINUTES, "pdf", !style.isEmpty());
        return PlainText.clean(engine.process("paper", new Context(DanishTexts.DANISH, model)));
    }

    /** Finds the page's own words where all Danish texts are. */
    private static final class Texts extends AbstractMessageResolver {
        @Override
        public @Nullable String resolveMessage(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return DanishTexts.has(key) ? DanishTexts.text(key, arguments == null ? new Object[0] : arguments) : null;
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            throw new IllegalStateException("No Danish text for " + key);
        }
    }
}
