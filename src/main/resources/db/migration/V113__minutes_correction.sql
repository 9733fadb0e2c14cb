-- Approved minutes are corrected only when the chair grants it. The first version stays in minutes; each correction is a
-- version of its own under the same number.
create table minutes_correction (
    id            bigint generated always as identity primary key,
    meeting       uuid not null references minutes,
    reason        text not null,
    asked_by      text not null,
    asked_at      timestamptz not null,
    answer        text check (answer in ('GRANTED', 'REFUSED')),
    answer_reason text,
    answered_by   text,
    answered_at   timestamptz,
    version       integer,
    check ((answer is null) = (answered_at is null)),
    check (answer <> 'REFUSED' or answer_reason is not null)
);
comment on column minutes_correction.version is 'The version the correction became, when it was approved';
create unique index minutes_correction_open on minutes_correction (meeting)
    where version is null and answer is distinct from 'REFUSED';

create table minutes_version (
    meeting     uuid not null references minutes,
    version     integer not null check (version between 2 and 26),
    content     jsonb not null,
    reason      text not null,
    approved_by text not null,
    approved_at timestamptz not null,
    primary key (meeting, version)
);

create trigger minutes_version_is_kept before update or delete on minutes_version
    for each row execute function refuse_change();
create trigger minutes_correction_is_not_removed before delete on minutes_correction
    for each row execute function refuse_change();
