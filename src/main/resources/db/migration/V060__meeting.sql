-- Meetings. Nothing is deleted: a meeting that is not held is cancelled, and what changed is kept in meeting_change.

create table meeting_series (
    id            uuid primary key,
    form          text not null references meeting_form,
    scope         text not null,
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    interval_days integer check (interval_days > 0),
    starts_at     time not null,
    ends_at       time not null,
    place         text not null,
    created_by    text not null,
    created_at    timestamptz not null
);
comment on column meeting_series.scope is 'The centre, for forms that meet for one centre each; else empty';

-- Dates of a series without a meeting, with the Danish reason.
create table meeting_left_out (
    series      uuid not null references meeting_series,
    planned_on  date not null,
    explanation text not null,
    primary key (series, planned_on)
);

create table meeting (
    id                uuid primary key,
    series            uuid references meeting_series,
    number            integer not null check (number >= 0),
    form              text not null references meeting_form,
    name              text not null,
    secret            boolean not null,
    scope             text not null,
    planned_on        date not null,
    held_on           date not null,
    ends_on           date not null check (ends_on >= held_on),
    starts_at         time not null,
    ends_at           time not null,
    place             text not null,
    state             text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    chair             text,
    chair_reason      text not null,
    explanation       text not null,
    calendar_sequence integer not null,
    changed_at        timestamptz not null
);
comment on column meeting.number is 'Which of the series'' meetings it is, from 0; the chair''s turn follows from it';
comment on column meeting.planned_on is 'The date the interval gives; held_on is where it is now';
comment on column meeting.secret is 'Only those who take part may know of it';

create unique index meeting_slot on meeting (form, scope, held_on, starts_at) where state <> 'CANCELLED';
create index meeting_held_on on meeting (held_on);
create index meeting_series_of on meeting (series);

create table meeting_change (
    id         bigint generated always as identity primary key,
    meeting    uuid not null references meeting,
    kind       text not null check (kind in ('MOVED', 'CANCELLED', 'CHAIR')),
    from_day   date not null,
    to_day     date not null,
    reason     text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
create index meeting_change_of on meeting_change (meeting);

create function keep_meeting_change() returns trigger language plpgsql as
$$ begin raise exception 'meeting_change is only added to'; end $$;
create trigger meeting_change_kept before update or delete on meeting_change
    for each row execute function keep_meeting_change();

-- The secret address of a person's calendar is kept as a hash only.
create table calendar_address (
    id          bigint generated always as identity primary key,
    person      text not null references person,
    secret_hash text not null unique,
    created_at  timestamptz not null,
    revoked_at  timestamptz
);
create unique index calendar_address_open on calendar_address (person) where revoked_at is null;
