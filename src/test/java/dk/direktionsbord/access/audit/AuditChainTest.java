package dk.direktionsbord.access.audit;

import static dk.direktionsbord.access.audit.AuditRoom.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class AuditChainTest {
    private final AuditRoom room = new AuditRoom();

    @BeforeEach
    void someEntries() {
        room.table.add(IntStream.range(0, 20)
                .mapToObj(number -> entry("chef.das", "æøå " + number))
                .toList());
    }

    @Test
    void tellsWhatIsNotChainedYet() {
        assertThat(room.verification.verify()).isEqualTo(new AuditVerdict(0, 20, "0".repeat(64), null));
    }

    @Test
    void holdsWhenNothingIsTouched() {
        room.chain.chainAll();

        AuditVerdict verdict = room.verification.verify();

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.chained()).isEqualTo(20);
        assertThat(verdict.waiting()).isZero();
        assertThat(verdict.head()).hasSize(64).isNotEqualTo("0".repeat(64));
    }

    @Test
    void chainsALongTailAndContinuesWhereItEnded() {
        room.chain.chainAll();
        room.table.add(
                IntStream.range(0, 2500).mapToObj(number -> entry("vdir", "x")).toList());

        room.chain.chainAll();

        assertThat(room.verification.verify()).matches(AuditVerdict::intact);
        assertThat(room.count("audit_link")).isEqualTo(2520);
    }

    @Test
    void holdsWhenManyWriteAndChainAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        Callable<Void> person = () -> {
            for (int each = 0; each < 25; each++) {
                room.table.add(List.of(entry("kdir", "m" + each)));
                room.chain.chainAll();
            }
            return null;
        };
        for (var done : people.invokeAll(java.util.Collections.nCopies(8, person))) {
            done.get();
        }
        people.shutdown();

        room.chain.chainAll();

        assertThat(room.verification.verify().intact()).isTrue();
        assertThat(room.count("audit_link")).isEqualTo(220);
    }

    @Test
    void chainsWhatCommitsLateAfterWhatHasAHigherNumber() {
        room.transaction.executeWithoutResult(late -> {
            room.table.add(List.of(entry("vdir", "sen")));
            Thread other = new Thread(() -> {
                room.table.add(List.of(entry("kdir", "hurtig")));
                room.chain.chainAll();
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });

        room.chain.chainAll();

        assertThat(room.verification.verify()).matches(AuditVerdict::intact);
        assertThat(room.count("audit_link")).isEqualTo(22);
    }

    @Test
    void keepsNothingOfWhatRolledBack() {
        room.transaction.executeWithoutResult(status -> {
            room.table.add(List.of(entry("vdir", "fortrudt")));
            status.setRollbackOnly();
        });
        room.chain.chainAll();

        assertThat(room.verification.verify()).matches(AuditVerdict::intact);
        assertThat(room.count("audit_entry")).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set person = 'en.anden' where id = 7 | 7 | ændret",
                "update audit_entry set at = at + interval '1 microsecond' where id in (9, 12) | 9 | ændret",
                "update audit_entry set on_behalf_of = '' where id = 20 | 20 | ændret",
                "update audit_link set hash = decode(repeat('00', 32), 'hex') where position = 3 | 3 | ændret",
                "delete from audit_entry where id = 5 | 5 | er væk",
                "delete from audit_link where position = 4 | 5 | mangler et led",
                "delete from audit_link where position = 20 | 20 | taget ud af kæden"
            })
    void namesTheFirstLinkThatDoesNotHold(String tampering, long entry, String why) {
        room.chain.chainAll();

        room.tamper(tampering);

        AuditVerdict.Break broken = room.verification.verify().broken();
        assertThat(broken).isNotNull();
        assertThat(broken.entry()).isEqualTo(entry);
        assertThat(broken.what()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set person = 'en.anden'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set hash = hash",
                "delete from audit_link",
                "truncate audit_link"
            })
    void theDatabaseItselfRefuses(String sql) {
        room.chain.chainAll();

        assertThatThrownBy(() -> room.jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept for ever");
    }

    @Test
    void writesAtOnceWhatTheQueueCannotHold() throws InterruptedException {
        Audit audit = new Audit(room.table, AuditRoom.settings(1));

        IntStream.range(0, 300).forEach(number -> audit.note(entry("kdir", "m" + number)));
        audit.destroy();

        assertThat(room.count("audit_entry")).isEqualTo(320);
    }

    @Test
    void takesTextsThatPostgresqlWouldNot() throws InterruptedException {
        Audit audit = new Audit(room.table, AuditRoom.settings(10));

        audit.note(entry("kdir", "a\0b" + "x".repeat(5000)));
        audit.destroy();
        room.chain.chainAll();

        assertThat(room.count("audit_entry")).isEqualTo(21);
        assertThat(room.verification.verify().intact()).isTrue();
    }
}
