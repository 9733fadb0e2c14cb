package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a decision means in a centre and which units carry it out (S102, S136). */
@Component
class RecordTranslation implements Action<RecordTranslation.Input, Nothing> {
    private final CentreRegister centres;
    private final UnitChoices choices;
    private final FollowUpDates dates;
    private final CentreLog log;

    RecordTranslation(CentreRegister centres, UnitChoices choices, FollowUpDates dates, CentreLog log) {
        this.centres = centres;
        this.choices = choices;
        this.dates = dates;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        CentreImplementation centre = centres.get(input.centre);
        List<String> units = input.units == null ? List.of() : input.units;
        Translation translation = Translation.of(input.action, input.understanding, units, choices.of(centre.centre()));
        centre.translate(translation, dates.objectionDeadline());
        save(centre, translation, input.performedBy);
        log.note(input.matterId, input.performedBy, "implementation.log.translated", centre.centre());
        return NOTHING;
    }

    private void save(CentreImplementation centre, Translation translation, String by) {
        CentreRegister.write(centres.statement(
                        """
                        with translated as (
                            update implementation_centre
                            set state = 'PLANNING', action = :action, understanding = :understanding,
                                objection_deadline = :lastDay, translated_by = :by, translated_at = :now
                            where id = :id and state = 'TRANSLATING'
                            returning id)
                        insert into implementation_unit (centre_id, unit)
                        select id, unnest(:units::text[]) from translated
                        """,
                        centre,
                        by)
                .param("action", translation.action())
                .param("understanding", translation.understanding())
                .param("lastDay", dates.objectionDeadline())
                .param("units", translation.units().toArray(String[]::new)));
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID centre,
            @Nullable String action,
            @Nullable String understanding,
            @Nullable List<String> units) {}
}
