-- A working group's terms of reference ("kommissorium"): a new round each time they are sent back (S175).
create table terms_of_reference (
    treatment_id uuid not null,
    round integer not null,
    matter_id uuid not null,
    purpose text not null,
    task text not null,
    proposals_wanted boolean not null,
    deadline date not null,
    leader text not null,
    missing_areas text[] not null,
    state text not null check (state in ('PROPOSED', 'RETURNED', 'APPROVED')),
    written_by text not null,
    written_at timestamptz not null,
    settled_by text,
    settled_at timestamptz,
    return_reason text,
    primary key (treatment_id, round),
    check ((state = 'RETURNED') = (return_reason is not null))
);
create unique index terms_of_reference_live on terms_of_reference (treatment_id) where state <> 'RETURNED';
create index terms_of_reference_matter on terms_of_reference (matter_id);

-- Who was appointed, and for what: special knowledge, broad representation, or both (S176).
create table working_group_member (
    treatment_id uuid not null,
    round integer not null,
    position integer not null,
    person text not null,
    criterion text not null check (criterion in ('KNOWLEDGE', 'BREADTH', 'BOTH')),
    primary key (treatment_id, round, position),
    unique (treatment_id, round, person),
    foreign key (treatment_id, round) references terms_of_reference (treatment_id, round)
);
create index working_group_member_person on working_group_member (person);

create table working_group_report (
    treatment_id uuid primary key,
    matter_id uuid not null,
    findings text not null,
    proposals text,
    dissent text,
    reported_by text not null,
    reported_at timestamptz not null
);
create index working_group_report_matter on working_group_report (matter_id);

create trigger terms_of_reference_are_kept before update or delete on terms_of_reference
    for each row when (old.state <> 'PROPOSED') execute function refuse_change();
create trigger working_group_member_is_kept before update or delete on working_group_member
    for each row execute function refuse_change();
create trigger working_group_report_is_kept before update or delete on working_group_report
    for each row execute function refuse_change();
