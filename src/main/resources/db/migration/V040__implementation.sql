-- One follow-up per decision that is to be carried out (S47, P3).
create table implementation (
    id uuid primary key,
    decision_id uuid not null unique,
    matter_id uuid not null,
    owner text not null,
    state text not null check (state in ('RUNNING', 'IMPLEMENTED', 'NOT_IMPLEMENTED')),
    started_at timestamptz not null,
    evaluation text,
    closed_by text,
    closed_at timestamptz,
    check ((state = 'RUNNING') = (closed_at is null and closed_by is null and evaluation is null))
);
create index implementation_matter on implementation (matter_id);

-- One row per decision and affected centre. Every column but the state is written once. That a centre is confirmed is
-- not kept here: it follows from the answers of its units, so two units that answer at once cannot disagree about it.
create table implementation_centre (
    id uuid primary key,
    implementation_id uuid not null references implementation (id),
    centre text not null,
    state text not null
        check (state in ('TRANSLATING', 'PLANNING', 'OBJECTED', 'EXEMPTED', 'COMMUNICATING', 'CONFIRMING')),
    translation_deadline date not null,
    action text,
    understanding text check (char_length(understanding) <= 600),
    translated_by text,
    translated_at timestamptz,
    objection_deadline date,
    plan text,
    start_date date,
    end_date date check (end_date >= start_date),
    accepted_by text,
    accepted_at timestamptz,
    communication_text text,
    audience text[],
    communicated_on date,
    communicated_by text,
    confirmation_deadline date,
    unique (implementation_id, centre)
);
create index implementation_centre_centre on implementation_centre (centre);

-- The outermost links that must confirm. A centre without units stands here under its own id.
create table implementation_unit (
    centre_id uuid not null references implementation_centre (id),
    unit text not null,
    primary key (centre_id, unit)
);

create table implementation_confirmation (
    id bigint generated always as identity primary key,
    centre_id uuid not null,
    unit text not null,
    answer text not null check (answer in ('CONFIRMED', 'NOT_YET')),
    comment text,
    answered_by text not null,
    answered_at timestamptz not null,
    foreign key (centre_id, unit) references implementation_unit (centre_id, unit),
    check (answer = 'CONFIRMED' or comment is not null)
);
create index implementation_confirmation_unit on implementation_confirmation (centre_id, unit);
create unique index implementation_confirmed_once on implementation_confirmation (centre_id, unit)
    where answer = 'CONFIRMED';

create table implementation_objection (
    id bigint generated always as identity primary key,
    centre_id uuid not null references implementation_centre (id),
    reason text not null,
    objected_by text not null,
    objected_at timestamptz not null,
    outcome text check (outcome in ('UPHELD', 'EXEMPTED')),
    answer text,
    answered_by text,
    answered_at timestamptz,
    check ((outcome is null) = (answer is null))
);
create index implementation_objection_centre on implementation_objection (centre_id);
create unique index implementation_objection_open on implementation_objection (centre_id) where outcome is null;

create table implementation_status (
    id bigint generated always as identity primary key,
    centre_id uuid not null references implementation_centre (id),
    status text not null check (status in ('GREEN', 'YELLOW', 'RED')),
    comment text,
    reported_by text not null,
    reported_at timestamptz not null,
    check (status = 'GREEN' or comment is not null)
);
create index implementation_status_centre on implementation_status (centre_id);

-- Reminders and escalations of table C12; the place is the centre or the unit that is reminded. A step is taken once for a task, also when the task comes again.
create table implementation_reminder (
    id bigint generated always as identity primary key,
    centre_id uuid not null references implementation_centre (id),
    place text not null,
    task text not null check (task in ('TRANSLATION', 'CONFIRMATION')),
    step text not null check (step in ('BEFORE_DEADLINE', 'AT_DEADLINE', 'ESCALATED', 'ESCALATED_FURTHER')),
    sent_to text not null,
    sent_at timestamptz not null,
    unique (centre_id, place, task, step)
);

-- What was answered, reported and sent is never changed, and nothing is removed (L-ARK-1, L-NOT-1).
create trigger implementation_confirmation_is_kept before update or delete on implementation_confirmation
    for each row execute function refuse_change();
create trigger implementation_status_is_kept before update or delete on implementation_status
    for each row execute function refuse_change();
create trigger implementation_reminder_is_kept before update or delete on implementation_reminder
    for each row execute function refuse_change();
create trigger implementation_unit_is_kept before update or delete on implementation_unit
    for each row execute function refuse_change();
create trigger implementation_is_not_removed before delete on implementation
    for each row execute function refuse_change();
create trigger implementation_centre_is_not_removed before delete on implementation_centre
    for each row execute function refuse_change();
create trigger implementation_objection_is_not_removed before delete on implementation_objection
    for each row execute function refuse_change();
