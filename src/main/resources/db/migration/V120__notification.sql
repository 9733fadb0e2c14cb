-- Mail to people. A row is written together with what it tells of, and holds nothing of its content: what the person may
-- read is asked for when the mail is sent.
create table notification (
    id         uuid primary key default gen_random_uuid(),
    kind       text not null check (kind in ('TASK', 'DIGEST', 'AGENDA', 'MINUTES', 'MEETING_MOVED',
                                             'MEETING_CANCELLED', 'REMINDER', 'ESCALATION')),
    subject    uuid,
    person     text not null,
    version    text not null,
    step       text not null,
    place      text not null,
    due_on     date,
    state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'LAPSED', 'GIVEN_UP')),
    attempts   integer not null default 0,
    next_at    timestamptz not null,
    last_error text not null default '',
    created_at timestamptz not null,
    ended_at   timestamptz,
    unique nulls not distinct (kind, subject, person, version)
);

create index notification_waiting on notification (next_at) where state = 'WAITING';
create index notification_person on notification (person, created_at);

-- Who wants to hear of each task at once; all others get one mail a working day.
create table notification_choice (
    person     text primary key,
    at_once    boolean not null,
    changed_at timestamptz not null
);

-- The days whose digests are written, so that one node does it.
create table notification_day (
    day        date primary key,
    written_at timestamptz not null
);
