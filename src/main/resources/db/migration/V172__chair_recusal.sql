-- Who does not chair a meeting, being inhabil in most of its items; ended, never deleted, so that turns can be taken anew.
create table meeting_chair_recusal (
    id      bigint generated always as identity primary key,
    meeting uuid not null references meeting (id),
    person  text not null,
    since   timestamptz not null,
    ended   timestamptz
);

create unique index meeting_chair_recusal_now on meeting_chair_recusal (meeting, person) where ended is null;
