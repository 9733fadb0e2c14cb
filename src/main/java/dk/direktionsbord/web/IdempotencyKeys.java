package dk.direktionsbord.web;

import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.Sha256;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what a person's key has made, so that the same request makes it once. Two at the same moment wait for each
 * other on the key's row.
 */
@Component
class IdempotencyKeys {
    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal when the key was used with another body */
    UUID once(String person, String key, String body, Supplier<UUID> work) {
        if (key.isBlank() || key.length() > 200) {
            throw Refusal.at("Idempotency-Key", "web.idempotency.length");
        }
        String fingerprint = Sha256.of(body);
        return reserve(person, key, fingerprint) ? remember(person, key, work.get()) : made(person, key, fingerprint);
    }

    private boolean reserve(String person, String key, String fingerprint) {
        return jdbc.sql(
                                """
                                insert into idempotency_key (person, key, fingerprint)
                                values (:person, :key, :fingerprint)
                                on conflict do nothing
                                """)
                        .param("person", person)
                        .param("key", key)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    private UUID remember(String person, String key, UUID made) {
        jdbc.sql("update idempotency_key set made = :made where person = :person and key = :key")
                .param("made", made)
                .param("person", person)
                .param("key", key)
                .update();
        return made;
    }

    private UUID made(String person, String key, String fingerprint) {
        var row = jdbc.sql("select fingerprint, made from idempotency_key where person = :person and key = :key")
                .param("person", person)
                .param("key", key)
                .query()
                .singleRow();
        if (!fingerprint.equals(row.get("fingerprint"))) {
            throw Refusal.conflict("web.idempotency.other");
        }
        return Objects.requireNonNull((UUID) row.get("made"));
    }
}
