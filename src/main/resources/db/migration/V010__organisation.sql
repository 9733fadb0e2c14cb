-- The organisation. Nothing is deleted: what no longer holds has got a valid_to, the first day it does not hold.

create table unit (
    id            text primary key,
    name          text not null,
    level         smallint not null check (level between 1 and 4),
    kind          text not null,
    parent        text references unit,
    director_role text,
    position      smallint not null,
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from)
);

create index unit_parent on unit (parent);

-- A role whose scope is set is held for a unit of that kind; a BODY is computed and never held.
create table role (
    id         text primary key,
    name       text not null,
    scope      text check (scope in ('DIRECTOR_AREA', 'CENTRE', 'UNIT', 'BODY')),
    position   smallint not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create table person (
    username   text primary key,
    name       text not null,
    title      text not null,
    unit       text references unit,
    demo_login boolean not null,
    position   smallint not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create table role_holding (
    id         bigint generated always as identity primary key,
    username   text not null references person,
    role       text not null references role,
    unit       text references unit,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create unique index role_holding_open on role_holding (username, role, coalesce(unit, '')) where valid_to is null;

create table political_body (
    id         text primary key,
    name       text not null,
    type       text not null check (type in ('COUNCIL', 'FINANCE_COMMITTEE', 'COMMITTEE')),
    position   smallint not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create table centre_committee (
    id         bigint generated always as identity primary key,
    centre     text not null references unit,
    committee  text not null references political_body,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create unique index centre_committee_open on centre_committee (centre, committee) where valid_to is null;

create table advisory_body (
    id         text primary key,
    name       text not null,
    kind       text not null check (kind in ('HEARING_BODY', 'MED')),
    position   smallint not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create table forum (
    id           text primary key,
    name         text not null,
    kind         text not null check (kind in ('STANDING', 'AD_HOC', 'PERSON', 'POLITICAL')),
    meeting      boolean not null,
    may_decide   boolean not null,
    process      text not null,
    chair_rule   text not null,
    participants text[] not null,
    position     smallint not null,
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    edited_by    text,
    from_file    boolean not null default true
);

-- A form of meeting: one meeting of it is held for all its parts. Rows with edited_by are a process owner's, and the
-- organisation file leaves them alone.
create table meeting_form (
    id             text primary key,
    name           text not null,
    kind           text not null check (kind in ('STANDING', 'AD_HOC')),
    cadence_days   integer check (cadence_days > 0),
    days           integer not null check (days between 1 and 5),
    papers         text not null check (papers in ('FORMAL', 'DECISION_LIST', 'PRIVATE_NOTE', 'NONE')),
    standing_items text[] not null,
    trial_until    date,
    position       smallint not null,
    valid_from     date not null,
    valid_to       date check (valid_to >= valid_from),
    edited_by      text
);

-- A forum meets in one form at most.
create table meeting_form_part (
    forum      text primary key references forum,
    form       text not null references meeting_form,
    starts_at  time not null,
    ends_at    time not null,
    position   smallint not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    edited_by  text
);

create table meeting_form_change (
    id         bigint generated always as identity primary key,
    form       text not null references meeting_form,
    written    text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
