-- Agendas and minutes. What is released or approved never changes; a change is a new version.

create table meeting_call (
    meeting   uuid primary key references meeting,
    called_at timestamptz not null
);

create table item_proposal (
    meeting     uuid not null references meeting,
    proposer    text not null,
    answer      text not null check (answer in ('ASKED', 'POINTS', 'NONE', 'MISSING')),
    points      text,
    answered_by text,
    answered_at timestamptz,
    reminded_at timestamptz,
    primary key (meeting, proposer),
    check (answer <> 'POINTS' or points is not null)
);
comment on column item_proposal.proposer is 'The group that is asked, a centre chef';

create table agenda_item (
    id         uuid primary key,
    meeting    uuid not null references meeting,
    part       text not null references forum,
    treatment  uuid unique,
    matter     uuid,
    title      text not null,
    place      text not null check (place in ('FIRST', 'CASE', 'LAST')),
    position   integer not null,
    minutes    integer check (minutes between 1 and 480),
    added_by   text not null,
    added_at   timestamptz not null,
    removed_at timestamptz,
    check ((treatment is null) = (matter is null)),
    check ((treatment is null) = (place <> 'CASE'))
);
create index agenda_item_meeting on agenda_item (meeting);

-- What happened to the papers, in order; a reason is kept with each return.
create table paper_step (
    id      bigint generated always as identity primary key,
    meeting uuid not null references meeting,
    step    text not null check (step in ('COMPOSED', 'AGENDA_RETURNED', 'RELEASED', 'NEW_AGENDA', 'HELD',
                                          'MINUTES_RETURNED', 'APPROVED')),
    reason  text,
    by      text not null,
    at      timestamptz not null
);
create index paper_step_meeting on paper_step (meeting, id);

create table agenda_release (
    meeting     uuid not null references meeting,
    version     integer not null check (version between 1 and 26),
    content     jsonb not null,
    changes     text[] not null,
    released_by text not null,
    released_at timestamptz not null,
    primary key (meeting, version)
);

create table meeting_record (
    meeting     uuid not null references meeting,
    round       integer not null,
    absent      text[] not null,
    stand_ins   text not null,
    notes       jsonb not null,
    text        text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (meeting, round)
);

-- One row a form of meeting and year, locked while a number is given, so numbers have no gaps.
create table minutes_counter (
    form text not null references meeting_form,
    year integer not null,
    last integer not null,
    primary key (form, year)
);

create table minutes (
    meeting     uuid primary key references meeting,
    form        text not null references meeting_form,
    year        integer not null,
    number      integer not null,
    content     jsonb not null,
    approved_by text not null,
    approved_at timestamptz not null,
    unique (form, year, number)
);

create trigger paper_step_is_kept before update or delete on paper_step
    for each row execute function refuse_change();
create trigger agenda_release_is_kept before update or delete on agenda_release
    for each row execute function refuse_change();
create trigger meeting_record_is_kept before update or delete on meeting_record
    for each row execute function refuse_change();
create trigger minutes_are_kept before update or delete on minutes
    for each row execute function refuse_change();
