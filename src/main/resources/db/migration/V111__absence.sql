-- Absences said before a meeting. One that is withdrawn is kept; nothing is deleted.
create table meeting_absence (
    id           bigint generated always as identity primary key,
    meeting      uuid not null references meeting,
    person       text not null references person,
    stand_in     text references person,
    reason       text not null,
    reported_by  text not null,
    reported_at  timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (stand_in <> person)
);
create unique index meeting_absence_open on meeting_absence (meeting, person) where withdrawn_at is null;
create index meeting_absence_stand_in on meeting_absence (stand_in) where withdrawn_at is null;
create trigger meeting_absence_is_not_removed before delete on meeting_absence
    for each row execute function refuse_change();
