-- What a direktionsmøde tells other meetings of (S168, F2). Only open matters are told of.
create table orientation (
    source  uuid not null references meeting,
    target  uuid not null references meeting,
    told_at timestamptz not null,
    primary key (source, target)
);
create index orientation_target on orientation (target);

create table orientation_line (
    source   uuid not null references meeting,
    position integer not null,
    text     text not null,
    primary key (source, position)
);

-- Outcomes in minutes that their centre tells those it concerns; what is carried out is told of there.
create table outcome_communication (
    meeting         uuid not null references meeting,
    matter          uuid not null,
    asked_at        timestamptz not null,
    text            text,
    audience        text[],
    communicated_on date,
    communicated_by text,
    primary key (meeting, matter),
    check ((text is null) = (communicated_on is null))
);

create trigger orientation_is_kept before update or delete on orientation
    for each row execute function refuse_change();
create trigger orientation_line_is_kept before update or delete on orientation_line
    for each row execute function refuse_change();
create trigger outcome_communication_is_not_removed before delete on outcome_communication
    for each row execute function refuse_change();
