-- What is released is to be registered in the records system (L-JOU-1). The row that releases it adds the entry, in the
-- same transaction, so nothing that is released can be forgotten and nothing that rolled back is registered.

create table journal_entry (
    number        bigint generated always as identity primary key,
    kind          text not null check (kind in ('AGENDA', 'MINUTES', 'DECISION', 'ATTACHMENT')),
    source        uuid not null,
    version       integer not null,
    released_at   timestamptz not null,
    released_by   text not null,
    registered_at timestamptz,
    description   text,
    parties       text[],
    kle           text,
    open          boolean,
    matter_id     uuid references matter,
    attempts      integer not null default 0,
    next_try      timestamptz not null,
    last_error    text,
    receipt       text,
    receipted_at  timestamptz,
    check ((receipt is null) = (receipted_at is null)),
    check (num_nulls(registered_at, description, parties, kle, open) in (0, 5)),
    check (receipt is null or registered_at is not null),
    unique (kind, source, version)
);
comment on column journal_entry.source is 'The meeting, the decision, or the attachment';
comment on column journal_entry.matter_id is 'Null for the papers of a meeting, which are about no one matter';
create index journal_entry_waiting on journal_entry (next_try) where receipt is null;

create function journal_attachments(matter uuid, released timestamptz, person text) returns void language sql
set search_path from current as
$$
    insert into journal_entry (kind, source, version, released_at, released_by, next_try)
    select 'ATTACHMENT', id, version, released, person, released from attachment where owner = 'matter:' || matter
    on conflict do nothing
$$;

create function journal_agenda() returns trigger language plpgsql set search_path from current as
$$
declare
    about uuid;
begin
    insert into journal_entry (kind, source, version, released_at, released_by, next_try)
    values ('AGENDA', new.meeting, new.version, new.released_at, new.released_by, new.released_at);
    for about in select distinct (item #>> '{}')::uuid
                 from jsonb_path_query(new.content, '$.parts[*].items[*].matter') item where item <> 'null'
    loop
        perform journal_attachments(about, new.released_at, new.released_by);
    end loop;
    return null;
end
$$;
create trigger agenda_release_is_registered after insert on agenda_release
    for each row execute function journal_agenda();

create function journal_minutes() returns trigger language plpgsql set search_path from current as
$$
begin
    insert into journal_entry (kind, source, version, released_at, released_by, next_try)
    values ('MINUTES', new.meeting, 1, new.approved_at, new.approved_by, new.approved_at);
    return null;
end
$$;
create trigger minutes_are_registered after insert on minutes for each row execute function journal_minutes();

create function journal_correction() returns trigger language plpgsql set search_path from current as
$$
begin
    insert into journal_entry (kind, source, version, released_at, released_by, next_try)
    values ('MINUTES', new.meeting, new.version, new.approved_at, new.approved_by, new.approved_at);
    return null;
end
$$;
create trigger minutes_version_is_registered after insert on minutes_version
    for each row execute function journal_correction();

create function journal_decision() returns trigger language plpgsql set search_path from current as
$$
begin
    insert into journal_entry (kind, source, version, released_at, released_by, next_try)
    values ('DECISION', new.id, 1, new.decided_at, new.decided_by, new.decided_at);
    perform journal_attachments(new.matter_id, new.decided_at, new.decided_by);
    return null;
end
$$;
create trigger decision_is_registered after insert on decision for each row execute function journal_decision();

-- What is registered stays as it was registered; only how far its hand-over has come changes.
create trigger journal_entry_is_kept
    before update of number, kind, source, version, released_at, released_by on journal_entry
    for each row execute function refuse_change();
create trigger journal_registration_is_kept
    before update of registered_at, description, parties, kle, open, matter_id on journal_entry
    for each row when (old.registered_at is not null) execute function refuse_change();
create trigger journal_receipt_is_kept before update on journal_entry
    for each row when (old.receipt is not null) execute function refuse_change();
create trigger journal_entry_is_not_removed before delete on journal_entry
    for each row execute function refuse_change();
