package dk.direktionsbord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.contract.model.KnownToCode;
import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.OpenSteps;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What the product ships keeps the contract, held against the code as it is: every room but the engine and the web. */
class ShippedModelsAreSoundTest {
    private static final Map<String, byte[]> SHIPPED = new ShippedFiles().files();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withPropertyValues("direktionsbord.organisation.file=classpath:demo/organisation.yaml")
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
            .withUserConfiguration(Rooms.class, People.class);

    @Configuration
    @EnableTransactionManagement
    @ConfigurationPropertiesScan("dk.direktionsbord")
    @ComponentScan(
            basePackages = "dk.direktionsbord",
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*Test(\\$.*)?",
                                "dk\\.direktionsbord\\.(engine|web|overview|browser)\\..*",
                                "dk\\.direktionsbord\\.[A-Z].*"
                            }))
    static class Rooms {
        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }

        @Bean
        JdbcTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        DecisionTables tables() {
            return (table, inputs) -> {
                throw new UnsupportedOperationException("the check reads models and asks no table");
            };
        }

        @Bean
        OpenSteps openSteps() {
            return subject -> {
                throw new UnsupportedOperationException("the check reads models and changes no case");
            };
        }

        @Bean
        JdbcClient jdbc(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }
    }

    @Configuration
    @ComponentScan(
            basePackages = "dk.direktionsbord.web",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Directory.class))
    static class People {}

    @Test
    void everyModelKeepsEveryRule() {
        application.run(context -> {
            var findings = context.getBean(ContractCheck.class).check(SHIPPED);

            assertThat(SHIPPED).hasSizeGreaterThan(30);
            assertThat(findings).isEmpty();
        });
    }

    @Test
    void oneModelAloneIsHeldAgainstTheOthers() {
        application.run(context -> {
            ContractCheck door = context.getBean(ContractCheck.class);

            var findings = SHIPPED.entrySet().stream()
                    .flatMap(file -> door.check(Map.of(file.getKey(), file.getValue())).stream());

            assertThat(findings).isEmpty();
        });
    }

    @Test
    void theCodeIsReadWithItsActionsValuesListsGroupsAndExpectations() {
        application.run(context -> {
            KnownToCode words = context.getBean(VocabularyOfBeans.class).now();

            assertThat(words.actions()).containsKeys("recordMatter", "recordDecision", "recordTranslation");
            assertThat(words.actions().get("recordMatter").inputs()).isNotEmpty();
            assertThat(words.caseValues()).containsKeys("submitter", "chair", "unitLeader");
            assertThat(words.optionLists()).contains("centres", "allowedOutcomes");
            assertThat(words.groups()).contains("secretariat", "koncernledelse");
            assertThat(words.expectations()).containsKeys("matter-course", "implementation-follow-up");
        });
    }
}
