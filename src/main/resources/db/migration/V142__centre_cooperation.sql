-- A cooperation between centres is agreed when the chef of each has approved the same text (S152).
create table cooperation_answer (
    treatment_id uuid not null,
    centre text not null,
    matter_id uuid not null,
    due_on date not null,
    state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED')),
    words text,
    answered_by text,
    answered_at timestamptz,
    primary key (treatment_id, centre),
    check ((state = 'ASKED') = (answered_by is null)),
    check (state <> 'REFUSED' or words is not null)
);
create index cooperation_answer_matter on cooperation_answer (matter_id);

-- The directors who were told of it.
create table cooperation_notice (
    treatment_id uuid not null,
    director text not null,
    matter_id uuid not null,
    told_at timestamptz not null,
    primary key (treatment_id, director)
);
create index cooperation_notice_matter on cooperation_notice (matter_id);
create index cooperation_notice_director on cooperation_notice (director, told_at);

create trigger cooperation_answer_is_kept before update or delete on cooperation_answer
    for each row when (old.state <> 'ASKED') execute function refuse_change();
create trigger cooperation_notice_is_kept before update or delete on cooperation_notice
    for each row execute function refuse_change();
