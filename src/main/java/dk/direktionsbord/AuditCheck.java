package dk.direktionsbord;

import dk.direktionsbord.access.audit.AuditVerdict;
import dk.direktionsbord.access.audit.AuditVerification;
import java.io.PrintStream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Checks the audit's chain from a command line, with the product's own settings and nothing of it but the database. The
 * exit code is 0 when the chain holds and 1 when it is broken.
 */
final class AuditCheck {
    static final String ARGUMENT = "--verify-audit";

    private AuditCheck() {}

    /** Only the database: no web, no engine, no jobs. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(EmbeddedDatabase.class)
    static class DatabaseAlone {}

    static int run(String... args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn", "spring.main.banner-mode=off")
                .run(args)) {
            return tell(new AuditVerification(context.getBean(DataSource.class)).verify(), System.out);
        }
    }

    static int tell(AuditVerdict verdict, PrintStream out) {
        out.println("chained " + verdict.chained() + ", waiting " + verdict.waiting() + ", head " + verdict.head());
        AuditVerdict.Break broken = verdict.broken();
        if (broken == null) {
            out.println("The chain holds.");
            return 0;
        }
        out.println("BROKEN at position " + broken.position() + ", entry " + broken.entry() + ": " + broken.what());
        return 1;
    }
}
