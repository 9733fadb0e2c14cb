-- Who did, saw, exported and was refused what. An entry is only ever added; a job chains the entries shortly after.

create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    person       text not null,
    on_behalf_of text,
    way          text not null check (way in ('PAGE', 'API', 'TASKLIST', 'ENGINE_REST', 'FEED', 'RECORD')),
    deed         text not null check (deed in ('DID', 'SAW', 'EXPORTED', 'REFUSED')),
    subject_kind text not null,
    subject_id   text not null,
    outcome      text not null,
    detail       text not null
);
comment on column audit_entry.way is 'The way in; RECORD when a table of the record noted the deed itself';
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_person on audit_entry (person, at, id);
create index audit_entry_subject on audit_entry (subject_id, at, id);

-- The chain stands apart from the entries, so that no entry has to be changed to be chained.
create table audit_link (
    position bigint primary key check (position > 0),
    entry    bigint not null unique references audit_entry,
    hash     bytea not null check (length(hash) = 32)
);

-- The entries that wait to be chained. Ids are given before a transaction commits, so no id tells which they are.
create table audit_unchained (
    entry bigint primary key references audit_entry
);

create function audit_waits() returns trigger language plpgsql set search_path from current as
$$
begin
    insert into audit_unchained (entry) values (new.id);
    return null;
end
$$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_waits();

create trigger audit_entry_is_kept before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_link_is_kept before update or delete on audit_link
    for each row execute function refuse_change();
create trigger audit_link_is_not_emptied before truncate on audit_link
    for each statement execute function refuse_change();

-- A row of the record is a deed and is audited in its own transaction. Arguments: kind of subject, and the columns of
-- its id, the person, the moment and what was done.
create function audit_deed() returns trigger language plpgsql set search_path from current as
$$
declare
    made jsonb := to_jsonb(new);
begin
    insert into audit_entry (at, person, way, deed, subject_kind, subject_id, outcome, detail)
    values ((made ->> tg_argv[3])::timestamptz, made ->> tg_argv[2], 'RECORD', 'DID', tg_argv[0], made ->> tg_argv[1],
            'OK', left(made ->> tg_argv[4], 200));
    return null;
end
$$;
create trigger matter_log_is_audited after insert on matter_log
    for each row execute function audit_deed('MATTER', 'matter_id', 'person', 'at', 'step');
create trigger paper_step_is_audited after insert on paper_step
    for each row execute function audit_deed('MEETING', 'meeting', 'by', 'at', 'step');
create trigger meeting_change_is_audited after insert on meeting_change
    for each row execute function audit_deed('MEETING', 'meeting', 'changed_by', 'changed_at', 'kind');
