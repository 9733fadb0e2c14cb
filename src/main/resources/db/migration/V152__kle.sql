-- KL's subject plan as it was imported. Every version of a number is kept; a number that is withdrawn has a day it ended.
create table kle_import (
    id          bigint generated always as identity primary key,
    imported_at timestamptz not null,
    imported_by text not null,
    file_name   text not null,
    sha256      text not null,
    added       integer not null,
    changed     integer not null,
    ended       integer not null
);

create table kle_version (
    number       text not null,
    import       bigint not null references kle_import,
    kind         text not null check (kind in ('MAIN_GROUP', 'GROUP', 'SUBJECT', 'FACET_CATEGORY', 'FACET')),
    title        text not null,
    preservation text not null check (preservation in ('PRESERVE', 'DISCARD', 'UNKNOWN')),
    ended_on     date,
    primary key (number, import)
);

create view kle_current as
    select distinct on (number) * from kle_version order by number, import desc;

create trigger kle_import_is_kept before update or delete on kle_import
    for each row execute function refuse_change();
create trigger kle_version_is_kept before update or delete on kle_version
    for each row execute function refuse_change();
