-- Who may be inhabil in which matter (forvaltningsloven §§ 3-6), and what was decided. Rows are never deleted.
create table recusal (
    id          uuid primary key,
    matter_id   uuid not null references matter,
    person      text not null,
    ground      text not null check (ground in ('OWN_INTEREST', 'CLOSE_RELATIVE', 'LEADING_POSITION',
                                                'EARLIER_TREATMENT', 'OTHER_CIRCUMSTANCES')),
    text        text not null check (text <> ''),
    reported_by text not null,
    reported_at timestamptz not null,
    outcome     text check (outcome in ('RECUSED', 'NOT_RECUSED', 'OVERRIDDEN')),
    reason      text not null default '',
    decided_by  text check (decided_by <> person),
    decided_at  timestamptz,
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_at is null)),
    check (outcome is distinct from 'OVERRIDDEN' or reason <> '')
);

-- A person is reported once in a matter, until it has been decided that nothing is in the way.
create unique index recusal_once on recusal (matter_id, person) where outcome is null or outcome = 'RECUSED';

create index recusal_of_matter on recusal (matter_id);
