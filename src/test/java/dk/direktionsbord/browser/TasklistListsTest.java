package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ready-made lists show each person what is theirs, and are only there for those they are made for. */
class TasklistListsTest extends InTasklist {
    private static final String SKETCH = "Ens regler for udlån af haller";
    private static final String ADVISED = "Fælles trivselsmål for alle skoler";

    @Test
    void offersEachPersonTheListsOfTheirRoles() {
        assertThat(desk("dpo").lists()).containsExactly("Mine opgaver", "Mit center", "Forfaldne");
        assertThat(desk("chef.das").lists())
                .containsExactly("Mine opgaver", "Mit center", "Fælles (koncernledelsen)", "Forfaldne");
        assertThat(desk("vdir").lists())
                .containsExactly("Mine opgaver", "Mit center", "Fælles (koncernledelsen)", "Direktionen", "Forfaldne");
        assertThat(desk("sek.1").lists()).containsExactly("Mine opgaver", "Mit center", "Forfaldne", "Alle åbne");
    }

    @Test
    void listsWhatBelongsInEachForTheOneWhoLooks() {
        UUID sketch = life().begin("AP-19", SKETCH, "Beskrevet.");
        String quality = life().until(sketch, "userTask_CheckQuality");
        String control = "Kvalitetssikr sag: " + SKETCH;

        assertThat(desk("sek.1").listed("Mine opgaver")).contains(control);
        assertThat(desk("sek.1").listed("Mit center")).contains(control);
        assertThat(desk("sek.1").listed("Alle åbne")).contains(control);
        assertThat(desk("sek.1").listed("Forfaldne")).doesNotContain(control);
        letPass(quality);
        assertThat(desk("sek.1").listed("Forfaldne")).contains(control, "Frist for 2 dage siden");

        life().until(sketch, "userTask_ReviewMatter");
        String review = "Vurdér sag: " + SKETCH;
        String director = director(sketch);
        assertThat(desk(director).listed("Direktionen")).contains(review);
        assertThat(desk(director).listed("Fælles (koncernledelsen)")).doesNotContain(review);
        assertThat(desk("chef.das").listed("Mine opgaver")).doesNotContain(SKETCH);
    }

    @Test
    void putsAdviceOnTheWholeHousesBehalfInTheCommonList() {
        life().until(life().begin("AP-06", ADVISED, "Beskrevet."), "userTask_GiveAdvice");
        String advice = "Giv råd: " + ADVISED;

        assertThat(desk("chef.das").listed("Fælles (koncernledelsen)")).contains(advice);
        assertThat(desk("chef.das").listed("Mine opgaver")).contains(advice);
        assertThat(desk("chef.das").listed("Mit center")).doesNotContain(advice);
    }

    @Test
    void namesTheSortingInDanishThoughTasklistAsksBeforeItsWordsHaveCome() {
        life().until(life().begin("AP-19", SKETCH, "Beskrevet."), "userTask_CheckQuality");

        assertThat(desk("sek.1").listed("Mine opgaver")).contains("Frist").doesNotContain("DUE_DATE");
    }

    private String director(UUID matter) {
        return recorded(
                "select assignee_ from camunda.act_ru_task t join camunda.act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where t.task_def_key_ = 'userTask_ReviewMatter' and e.business_key_ = :matter::text",
                matter);
    }
}
