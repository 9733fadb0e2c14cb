-- What each forum concluded. Nothing here is deleted, and what a chair has approved never changes.

create table gate_decision (
    id bigint generated always as identity primary key,
    matter_id uuid not null,
    rule text not null,
    recommended_forum text not null,
    decision text not null check (decision in ('ADMIT', 'OTHER_FORUM', 'DECIDE', 'RETURN')),
    chosen_forum text not null,
    deviates boolean not null,
    reason text,
    discussed_with_chef boolean not null,
    decided_by text not null,
    decided_at timestamptz not null,
    check (not deviates or reason is not null)
);
create index gate_decision_matter on gate_decision (matter_id);
create index gate_decision_rule on gate_decision (decided_at, rule);

-- Counts the sittings of a forum, for whose turn it is to chair (C9). A forum that follows the owning centre has a
-- series for each centre; the others have one, with an empty centre.
create table sitting_series (
    forum text not null,
    centre text not null,
    sittings integer not null,
    primary key (forum, centre)
);

create table sitting (
    id uuid primary key,
    forum text not null,
    centre text not null,
    held_on date not null,
    sequence integer not null,
    chair_group text not null,
    chair_reason text not null,
    created_by text not null,
    created_at timestamptz not null,
    unique (forum, centre, held_on),
    unique (forum, centre, sequence)
);

create table placement (
    treatment_id uuid primary key,
    matter_id uuid not null,
    sitting_id uuid not null references sitting (id),
    item integer not null,
    advice_deadline date,
    advisers text[],
    placed_by text not null,
    placed_at timestamptz not null,
    unique (sitting_id, item)
);
create index placement_matter on placement (matter_id);

create table conclusion (
    id uuid primary key,
    treatment_id uuid not null,
    matter_id uuid not null,
    forum text not null,
    round integer not null,
    state text not null check (state in ('DRAFT', 'RETURNED', 'LOCKED')),
    concluded_on date not null,
    kind text check (kind in ('POLITICAL', 'MANAGERIAL', 'ORGANISATIONAL')),
    decision_text text,
    dissent text,
    to_implement boolean not null,
    centres text[] not null,
    owner text,
    implementation_deadline date,
    expectation text,
    common_part text,
    local_part text,
    forward_to text,
    position_valid_until date,
    return_reason text,
    postponed_to date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    approval_reason text,
    unique (treatment_id, round)
);
create unique index conclusion_live on conclusion (treatment_id) where state <> 'RETURNED';
create index conclusion_matter on conclusion (matter_id);

create table outcome (
    conclusion_id uuid not null references conclusion (id),
    position integer not null,
    recommendation text not null,
    outcome text not null,
    text text,
    primary key (conclusion_id, position)
);

-- One row a year, locked while a number is given, so numbers have no gaps.
create table decision_counter (
    year integer primary key,
    last integer not null
);

create table decision (
    id uuid primary key,
    year integer not null,
    number integer not null,
    matter_id uuid not null,
    treatment_id uuid not null,
    conclusion_id uuid not null references conclusion (id),
    forum text not null,
    kind text not null check (kind in ('POLITICAL', 'MANAGERIAL', 'ORGANISATIONAL')),
    text text not null,
    to_implement boolean not null,
    owner text,
    deadline date,
    expectation text,
    common_part text,
    local_part text,
    centres text[] not null,
    decided_on date not null,
    decided_by text not null,
    decided_at timestamptz not null,
    unique (year, number),
    unique (treatment_id)
);
create index decision_matter on decision (matter_id);

-- Bearings and positions stand apart: neither is ever a decision (S122, S123, L-KSL-11).
create table standpoint (
    id uuid primary key,
    matter_id uuid not null,
    treatment_id uuid not null,
    kind text not null check (kind in ('BEARING', 'POSITION')),
    recommendation text not null,
    text text not null,
    valid_until date,
    recorded_at timestamptz not null,
    check (kind = 'BEARING' or valid_until is not null)
);
create index standpoint_matter on standpoint (matter_id);

create table perspective (
    id uuid primary key,
    matter_id uuid not null,
    treatment_id uuid not null,
    person text not null,
    text text not null,
    recorded_at timestamptz not null
);
create index perspective_matter on perspective (matter_id);

create table advice (
    treatment_id uuid not null,
    adviser text not null,
    matter_id uuid not null,
    answer text,
    consequence text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (treatment_id, adviser)
);
create index advice_matter on advice (matter_id);

create table advice_summary (
    treatment_id uuid primary key,
    matter_id uuid not null,
    summary text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index advice_summary_matter on advice_summary (matter_id);

create table advice_point (
    id uuid primary key,
    treatment_id uuid not null references advice_summary (treatment_id),
    matter_id uuid not null,
    position integer not null,
    text text not null,
    unique (treatment_id, position)
);
create index advice_point_matter on advice_point (matter_id);

create table advice_response (
    point_id uuid primary key references advice_point (id),
    treatment_id uuid not null,
    followed boolean not null,
    explanation text,
    answered_by text not null,
    answered_at timestamptz not null,
    check (followed or explanation is not null)
);

create trigger decision_is_kept before update or delete on decision
    for each row execute function refuse_change();
create trigger standpoint_is_kept before update or delete on standpoint
    for each row execute function refuse_change();
create trigger gate_decision_is_kept before update or delete on gate_decision
    for each row execute function refuse_change();
create trigger outcome_is_kept before update or delete on outcome
    for each row execute function refuse_change();
create trigger conclusion_is_kept before update or delete on conclusion
    for each row when (old.state <> 'DRAFT') execute function refuse_change();
