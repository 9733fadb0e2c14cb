package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.XmlFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The language of decision tables: FEEL without functions of its own making. */
final class TableLanguage {
    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/dmn/20191111/feel/");
    private static final Pattern OWN_FUNCTION = Pattern.compile("\\b(function\\s*\\(|external\\b)");
    private static final Set<String> FORMULAS = Set.of("inputExpression", "inputEntry", "outputEntry");

    private TableLanguage() {}

    static void check(XmlFile file, Element element, Report report) {
        String language = element.getAttribute("expressionLanguage");
        if (!FEEL.contains(language.toLowerCase(Locale.ROOT))) {
            report.at(file.place(element), "language", language);
        } else if (FORMULAS.contains(element.getLocalName()) && callsOwnFunction(element.getTextContent())) {
            report.at(file.place(element), "function", element.getTextContent().strip());
        }
    }

    /** Quoted texts are values, whatever they say. */
    static boolean callsOwnFunction(String formula) {
        return OWN_FUNCTION.matcher(formula.replaceAll("\"[^\"]*\"", "\"\"")).find();
    }
}
