package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.ModelSet.Model;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A file that runs, as it is shown. */
record ModelRow(String kind, String name, String file, String version, String since) {
    private static final Comparator<Model> ORDER = Comparator.<Model, ModelKind>comparing(
                    model -> ModelKind.of(model.file()))
            .thenComparing(Model::name, Collator.getInstance(Locale.forLanguageTag("da")));

    /** Processes first, then tables, then forms, each by name. */
    static List<ModelRow> of(List<Model> running) {
        return running.stream().sorted(ORDER).map(ModelRow::of).toList();
    }

    private static ModelRow of(Model model) {
        return new ModelRow(
                ModelKind.of(model.file()).danish(),
                model.name(),
                model.file(),
                Objects.toString(model.version(), ""),
                DanishTime.moment(model.since()));
    }
}
