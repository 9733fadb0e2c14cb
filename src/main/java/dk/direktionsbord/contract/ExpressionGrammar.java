package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Call;
import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Namespace;
import dk.direktionsbord.contract.model.XmlFile;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * An expression is a name, and only where a name belongs; decision tables speak FEEL. An expression that may call
 * methods is a program that the diagram runs on the server.
 */
final class ExpressionGrammar implements Rule {
    private static final Set<String> PLACES = Set.of(
            "userTask camunda:assignee",
            "userTask camunda:candidateGroups",
            "userTask camunda:dueDate",
            "userTask camunda:followUpDate",
            "serviceTask camunda:delegateExpression",
            "businessRuleTask camunda:delegateExpression",
            "multiInstanceLoopCharacteristics camunda:collection");
    private static final Set<String> TEXT_PLACES = Set.of("timeDate", "timeCycle", "timeDuration");
    private static final String PASS_MATTER_PLACE = "in businessKey";

    @Override
    public void check(Models models, Report report) {
        models.given().diagrams().forEach(diagram -> diagram.xml().elements().forEach(element -> {
            checkAttributes(diagram.xml(), element, report);
            checkText(diagram.xml(), element, report);
        }));
        models.given().tables().forEach(table -> table.xml()
                .elements()
                .forEach(element -> TableLanguage.check(table.xml(), element, report)));
    }

    private static void checkAttributes(XmlFile file, Element element, Report report) {
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            String name = Namespace.of(attribute.getNamespaceURI()).qualify(attribute.getLocalName());
            String place = element.getLocalName() + " " + name;
            if (Expression.isIn(attribute.getValue()) && !passesMatter(place, attribute.getValue())) {
                judge(
                        PLACES.contains(place),
                        attribute.getValue(),
                        variant -> report.at(file.place(element), variant, attribute.getValue(), name));
            }
        }
    }

    private static void checkText(XmlFile file, Element element, Report report) {
        String text = ownText(element);
        if (!Expression.isIn(text)) {
            return;
        }
        if (element.getLocalName().equals("conditionExpression")) {
            if (!Condition.isWritten(text)) {
                report.at(file.place(element), "outside", text, "conditionExpression");
            }
            return;
        }
        judge(
                TEXT_PLACES.contains(element.getLocalName()),
                text,
                variant -> report.at(file.place(element), variant, text, element.getLocalName()));
    }

    private static void judge(boolean allowedHere, String text, java.util.function.Consumer<String> tell) {
        if (!allowedHere) {
            tell.accept("misplaced");
        } else if (!names(text)) {
            tell.accept("outside");
        }
    }

    private static boolean names(String text) {
        return Stream.of(text.split(",", -1))
                .allMatch(
                        part -> !Expression.isIn(part) || Expression.name(part).isPresent());
    }

    private static boolean passesMatter(String place, String text) {
        return place.equals(PASS_MATTER_PLACE) && text.equals(Call.PASS_MATTER);
    }

    private static String ownText(Element element) {
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        return leaf ? element.getTextContent().strip() : "";
    }
}
