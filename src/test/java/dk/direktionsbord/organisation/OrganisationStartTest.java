package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class OrganisationStartTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Room.class);

    @Configuration
    @EnableTransactionManagement
    @EnableConfigurationProperties(OrganisationSettings.class)
    @ComponentScan(basePackageClasses = Organisation.class)
    static class Room {
        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }

        @Bean
        JdbcTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbc(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        Clock clock() {
            return OrganisationFixture.clockAt(OrganisationFixture.DAY);
        }
    }

    @Test
    void organisationIsThereBeforeAnybodyAsks() {
        application
                .withPropertyValues("direktionsbord.organisation.file=classpath:demo/organisation.yaml")
                .run(context -> assertThat(context.getBean(Organisation.class).membersOf("koncernledelse"))
                        .hasSize(12));
    }

    @Test
    void startsEmptyWithoutAFile() {
        application.run(context ->
                assertThat(context.getBean(Organisation.class).people()).isEmpty());
    }

    @Test
    void importIsSeenWhileTheApplicationRuns() {
        application.run(context -> {
            Organisation organisation = context.getBean(Organisation.class);
            assertThat(organisation.people()).isEmpty();

            context.getBean(OrganisationImport.class).load(OrganisationFixture.file());

            assertThat(organisation.people()).hasSize(33);
        });
    }

    @Test
    void wrongFileStopsTheStart() {
        application
                .withPropertyValues("direktionsbord.organisation.file=classpath:calendar.json")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(UnsoundOrganisation.class)
                        .hasMessageContaining("Organisationen kan ikke indlæses. Ret filen og prøv igen:"));
    }
}
