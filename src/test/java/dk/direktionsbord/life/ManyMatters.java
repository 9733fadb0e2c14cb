package dk.direktionsbord.life;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies a matter with its text, route and decision, so that lists become long without living every life. */
final class ManyMatters {
    private static final String MATTERS =
            """
            with copies as (
              select gen_random_uuid() as copy, n from generate_series(1, :times) as n),
            matters as (
              insert into matter select (jsonb_populate_record(m, jsonb_build_object(
                  'id', c.copy, 'matter_number', :prefix || lpad(c.n::text, 4, '0'),
                  'title', 'Kopi ' || c.n || ' af ' || m.title))).*
              from matter m, copies c where m.id = :matter returning id),
            texts as (
              insert into matter_text select (jsonb_populate_record(t, jsonb_build_object('matter_id', c.copy))).*
              from matter_text t, copies c where t.matter_id = :matter returning matter_id),
            treatments as (
              insert into treatment select (jsonb_populate_record(t, jsonb_build_object(
                  'matter_id', c.copy, 'id', md5(t.id::text || c.copy::text)::uuid))).*
              from treatment t, copies c where t.matter_id = :matter and t.predecessor is null returning id)
            select count(*) from matters
            """;

    private static final String DECISIONS =
            """
            insert into decision select (jsonb_populate_record(d, jsonb_build_object(
                'id', gen_random_uuid(), 'matter_id', m.id, 'treatment_id', md5(d.treatment_id::text || m.id::text)::uuid,
                'number', (select greatest(max(number), 100000) from decision) + row_number() over ()))).*
            from decision d, matter m where d.matter_id = :matter and m.matter_number like :prefix || '%'
            """;

    private ManyMatters() {}

    static void copy(JdbcClient jdbc, UUID matter, String prefix, int times) {
        jdbc.sql(MATTERS)
                .param("matter", matter)
                .param("prefix", prefix)
                .param("times", times)
                .query(Long.class)
                .single();
        jdbc.sql(DECISIONS).param("matter", matter).param("prefix", prefix).update();
    }
}
