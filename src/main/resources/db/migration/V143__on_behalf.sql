-- On whose behalf a stand-in took a step, in the matter's log and from there in the audit.

alter table matter_log add column on_behalf_of text;
comment on column matter_log.on_behalf_of is 'Username of whoever the step was meant for, when a stand-in took it';

create or replace function audit_deed() returns trigger language plpgsql set search_path from current as
$$
declare
    made jsonb := to_jsonb(new);
begin
    insert into audit_entry (at, person, on_behalf_of, way, deed, subject_kind, subject_id, outcome, detail)
    values ((made ->> tg_argv[3])::timestamptz, made ->> tg_argv[2], made ->> 'on_behalf_of', 'RECORD', 'DID',
            tg_argv[0], made ->> tg_argv[1], 'OK', left(made ->> tg_argv[4], 200));
    return null;
end
$$;
