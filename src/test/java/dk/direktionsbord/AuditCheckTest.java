package dk.direktionsbord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.audit.AuditVerdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class AuditCheckTest {
    @Test
    void readsTheDatabaseOfTheSettingsAndNothingElse() {
        int exit = AuditCheck.run(
                AuditCheck.ARGUMENT,
                "--spring.datasource.url=" + TestDatabase.freshUrl(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=");

        assertThat(exit).isZero();
    }

    @Test
    void namesTheBrokenLinkAndExitsWithOne() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        AuditVerdict broken = new AuditVerdict(6, 0, "ab", new AuditVerdict.Break(7, 9, "Linjen er ændret."));

        int exit = AuditCheck.tell(broken, new PrintStream(said));

        assertThat(exit).isEqualTo(1);
        assertThat(said.toString()).contains("position 7, entry 9: Linjen er ændret.");
    }
}
