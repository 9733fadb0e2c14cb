-- People and places may have an id that never changes, as the municipality's other systems know them.
alter table person add column uuid uuid unique;

alter table unit add column uuid uuid unique;

-- What has been done to the organisation, by whom and why; nobody is the file that is read at start.
create table organisation_change (
    id           uuid primary key,
    made_at      timestamptz not null,
    made_by      text,
    reason       text not null,
    file_name    text not null,
    file_digest  text not null,
    takes_effect date not null,
    lines        text[] not null,
    moved_tasks  integer not null
);

create index organisation_change_made_at on organisation_change (made_at);

-- The organisation that the open tasks were last asked anew for: one row.
create table tasks_asked_for (
    one      boolean primary key default true check (one),
    standing text not null
);
