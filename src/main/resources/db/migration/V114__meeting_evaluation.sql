-- Two questions to each who took part, after the meeting (S154). An answer may be given again; the last one counts.
create table meeting_evaluation (
    id       bigint generated always as identity primary key,
    meeting  uuid not null references meeting,
    person   text not null,
    worth    integer not null check (worth between 1 and 5),
    wish     text not null,
    given_at timestamptz not null
);
create index meeting_evaluation_meeting on meeting_evaluation (meeting, person, id);
create trigger meeting_evaluation_is_kept before update or delete on meeting_evaluation
    for each row execute function refuse_change();
