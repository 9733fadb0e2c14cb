-- Who acts for whom in which period; both days are within it. Rows are never deleted: one that is ended early says so.
create table stand_in (
    id             uuid primary key,
    person         text not null references person,
    stand_in       text not null references person check (stand_in <> person),
    valid_from     date not null,
    valid_to       date not null check (valid_to >= valid_from),
    entered_by     text not null,
    entered_at     timestamptz not null,
    ended_by       text,
    ended_at       timestamptz check ((ended_at is null) = (ended_by is null)),
    handed_over_at timestamptz,
    handed_back_at timestamptz
);

create index stand_in_of_person on stand_in (person);
