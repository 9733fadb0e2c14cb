-- Attachments in versions. Nothing here is changed or deleted.

create table attachment (
    id uuid primary key,
    owner text not null,
    series uuid not null,
    version integer not null check (version > 0),
    title text not null,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 text not null,
    open boolean not null,
    stored_by text not null,
    stored_at timestamptz not null,
    unique (series, version)
);
create index attachment_owner on attachment (owner);

create table attachment_piece (
    attachment_id uuid not null references attachment (id),
    position integer not null,
    bytes bytea not null,
    primary key (attachment_id, position)
);
alter table attachment_piece alter column bytes set storage external;

create trigger attachment_is_kept before update or delete on attachment
    for each row execute function refuse_change();
create trigger attachment_piece_is_kept before update or delete on attachment_piece
    for each row execute function refuse_change();
