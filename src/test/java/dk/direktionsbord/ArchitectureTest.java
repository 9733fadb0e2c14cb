package dk.direktionsbord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and the only arrows between them. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.direktionsbord");

    private static final ArchRule ENGINE_STAYS_IN_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    private static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    private static final ArchRule NAMED_BY_THE_DOMAIN =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)$");

    @Test
    void roomsUseOnlyTheRoomsTheySayTheyUse() {
        ApplicationModules.of(DirektionsbordApplication.class).verify();
    }

    @Test
    void onlyTheEngineRoomAndTheContractKnowTheEngine() {
        ENGINE_STAYS_IN_ITS_ROOM.check(PRODUCT);
    }

    @Test
    void nobodyInjectsFields() {
        NO_FIELD_INJECTION.check(PRODUCT);
    }

    @Test
    void classesAreNamedByTheDomain() {
        NAMED_BY_THE_DOMAIN.check(PRODUCT);
    }

    @Test
    void theRuleAboutTheEngineSeesAnOffender() {
        JavaClasses offender = new ClassFileImporter().importClasses(org.camunda.bpm.engine.impl.TaskServiceImpl.class);

        EvaluationResult result = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .evaluate(offender);

        assertThat(result.hasViolation()).isTrue();
    }
}
