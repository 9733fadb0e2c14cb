-- Notes on a matter. A correction is a new version; nothing is changed or deleted (L-NOT-1).
create table matter_note (
    id          uuid primary key,
    matter_id   uuid not null references matter,
    series      uuid not null,
    version     integer not null check (version > 0),
    source      text not null,
    received_on date not null,
    content     text not null,
    written_by  text not null,
    written_at  timestamptz not null,
    unique (series, version)
);
comment on column matter_note.source is 'From whom or where the information came, and how';
create index matter_note_matter on matter_note (matter_id);

create trigger matter_note_is_kept before update or delete on matter_note
    for each row execute function refuse_change();
