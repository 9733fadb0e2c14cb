-- Nothing on record is deleted, whoever asks (L-ARK-1): after every migration each table of ours that has no trigger against
-- it yet gets one, also one that was just added. Only the queue of the audit is emptied, into the chain.
do
$$
declare
    kept text;
begin
    for kept in select tablename from pg_tables
                where schemaname = current_schema() and tablename not in ('audit_unchained', 'flyway_schema_history')
                and not exists (select from pg_trigger
                                where tgrelid = to_regclass(quote_ident(tablename)) and tgname = 'nothing_is_emptied')
    loop
        execute format('create trigger nothing_is_deleted before delete on %I '
                       'for each row execute function refuse_change()', kept);
        execute format('create trigger nothing_is_emptied before truncate on %I '
                       'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
