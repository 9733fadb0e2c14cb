package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ActionSignature;
import dk.direktionsbord.contract.model.KnownToCode;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.ProcessExpectation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small code that the specimens are held against. */
final class SpecimenVocabulary {
    private SpecimenVocabulary() {}

    static KnownToCode words() {
        return new KnownToCode(
                actions(),
                Map.of(
                        "contributor", Kind.GROUP,
                        "submitter", Kind.USER,
                        "openContributions", Kind.LIST,
                        "contributionDeadline", Kind.DATE,
                        "contributionReminder", Kind.DATE,
                        "statusRound", Kind.CYCLE),
                Set.of("centres"),
                Set.of("secretariat", "director", "process-owner"),
                Set.of("process-owner"),
                Set.of("minutes-released"),
                Map.of(
                        "contribution-round",
                        new ProcessExpectation(
                                "contribution-round",
                                Set.of("userTask_GiveContribution"),
                                Set.of("recordContribution"),
                                Set.of("treatment"))));
    }

    private static Map<String, ActionSignature> actions() {
        return Stream.of(
                        RecordMatter.class,
                        RecordContribution.class,
                        RecordOtherContribution.class,
                        RemindContributor.class,
                        NoteRemarks.class,
                        FindNextTreatment.class,
                        CloseMatter.class)
                .map(ActionSignature::of)
                .collect(Collectors.toMap(ActionSignature::name, Function.identity()));
    }

    enum GateResult {
        ADMITTED,
        RETURNED
    }

    abstract static class Step<I extends Record, O extends Record> implements Action<I, O> {
        @Override
        public O perform(I input) {
            throw new UnsupportedOperationException("a specimen is read, never run");
        }
    }

    static final class RecordMatter extends Step<RecordMatter.Idea, RecordMatter.Gate> {
        record Idea(
                UUID matterId,
                String performedBy,
                String title,
                boolean urgent,
                @Nullable LocalDate wantedBy,
                List<String> centres) {}

        record Gate(GateResult gateResult, boolean correctionNeeded, int rank) {}
    }

    static final class RecordContribution extends Step<RecordContribution.Given, RecordContribution.Kept> {
        record Given(UUID matterId, @Nullable String contribution, String answer) {}

        record Kept(boolean remarks) {}
    }

    static final class RecordOtherContribution extends Step<RecordOtherContribution.Given, Nothing> {
        record Given(String answer) {}
    }

    static final class RemindContributor extends Step<RemindContributor.Reminder, Nothing> {
        record Reminder(String contribution) {}
    }

    static final class NoteRemarks extends Step<NoteRemarks.Remarks, Nothing> {
        record Remarks(boolean remarks) {}
    }

    static final class FindNextTreatment extends Step<FindNextTreatment.Matter, FindNextTreatment.Next> {
        record Matter(UUID matterId) {}

        record Next(UUID treatment) {}
    }

    static final class CloseMatter extends Step<CloseMatter.Matter, Nothing> {
        record Matter(UUID matterId) {}
    }
}
