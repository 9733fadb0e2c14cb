-- The director's groups discuss a matter at the same time; each gives its own feedback, or is named as missing (S169).
create table group_feedback (
    treatment_id uuid primary key,
    matter_id uuid not null,
    forum text not null,
    asked_at timestamptz not null,
    due_on date not null,
    state text not null check (state in ('ASKED', 'GIVEN', 'MISSING')),
    text text,
    dissent text,
    given_by text,
    given_at timestamptz,
    check ((state = 'GIVEN') = (text is not null and given_by is not null and given_at is not null))
);
create index group_feedback_matter on group_feedback (matter_id);

create trigger group_feedback_is_kept before update or delete on group_feedback
    for each row when (old.state <> 'ASKED') execute function refuse_change();

-- Whom a treatment waited for, and who was reminded or told about it (C12). A centre where several are waited for.
create table treatment_reminder (
    id bigint generated always as identity primary key,
    matter_id uuid not null,
    treatment_id uuid not null,
    centre text,
    step text not null check (step in ('REMINDED', 'ESCALATED')),
    told text,
    at timestamptz not null
);
create index treatment_reminder_matter on treatment_reminder (matter_id);

create trigger treatment_reminder_is_kept before update or delete on treatment_reminder
    for each row execute function refuse_change();
