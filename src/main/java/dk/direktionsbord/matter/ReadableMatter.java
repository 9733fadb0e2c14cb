package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A matter's text as people read it in a form: the fields that are filled in, in the order of the template. */
@Component
public class ReadableMatter {
    private static final Set<String> ITEM = Set.of("summary", "recommendation");

    /** A field that is filled in, with its Danish name. */
    public record Field(String heading, String text) {}

    private record Section(String key, String text) {
        String heading() {
            return DanishTexts.text("matter.field." + key);
        }
    }

    private final Organisation organisation;

    ReadableMatter(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The text with a bold heading above each field. */
    public String of(Matter matter) {
        return of(matter.text());
    }

    /** A version of the text, in the same way. */
    public String of(MatterText text) {
        return filledIn(text)
                .map(section -> "**" + section.heading() + "**\n\n" + section.text())
                .collect(Collectors.joining("\n\n"));
    }

    /** The fields beside summary and recommendation, which have places of their own on papers. */
    public List<Field> besideRecommendation(Matter matter) {
        return filledIn(matter.text())
                .filter(section -> !ITEM.contains(section.key()))
                .map(section -> new Field(section.heading(), section.text()))
                .toList();
    }

    private Stream<Section> filledIn(MatterText text) {
        return sections(text).filter(section -> !section.text().isBlank());
    }

    private Stream<Section> sections(MatterText text) {
        return Stream.of(
                new Section("summary", text.summary()),
                new Section("recommendation", lines(text.recommendation())),
                new Section("valueForCitizens", text.valueForCitizens()),
                new Section("presentation", text.presentation()),
                new Section("alternatives", text.alternatives()),
                new Section("crossCuttingPerspective", perspective(text)),
                new Section("finances", money(text.finances())),
                new Section("legalBasis", text.legalBasis()),
                new Section("staff", text.staff()),
                new Section("communication", text.communication()),
                new Section("nextSteps", text.nextSteps()),
                new Section("closedReason", text.closedReason()));
    }

    private static String lines(List<String> sentences) {
        return sentences.stream().map(sentence -> "- " + sentence).collect(Collectors.joining("\n"));
    }

    private String perspective(MatterText text) {
        return lines(text.crossCuttingPerspective().stream()
                .map(consequence -> organisation.placeName(consequence.centre()) + ": " + consequence.consequence())
                .toList());
    }

    private static String money(Finances finances) {
        return finances.areConcerned()
                ? DanishTexts.text(
                        "matter.field.money",
                        finances.operations1000kr(),
                        finances.capital1000kr(),
                        finances.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        finances.funding(),
                        finances.financeRemark())
                : finances.financeRemark();
    }
}
