-- Matters, the versions of their text, contributions, recommendations, treatments and log.

create table matter_number_series (
    year        int primary key,
    last_number int not null
);

create table matter (
    id                uuid primary key,
    matter_number     text        not null unique,
    type              text        not null,
    owning_centre     text        not null,
    submitted_by      text        not null,
    state             text        not null,
    open              boolean     not null,
    title             text        not null,
    version           int         not null,
    to_be_implemented boolean     not null default false,
    return_reason     text,
    returned_by       text,
    created_at        timestamptz not null,
    changed_at        timestamptz not null
);

create index matter_newest on matter (created_at desc, id);

create table matter_text (
    matter_id  uuid        not null references matter,
    version    int         not null,
    content    jsonb       not null,
    facts      jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (matter_id, version)
);

create table contribution (
    id            uuid primary key,
    matter_id     uuid        not null references matter,
    kind          text        not null,
    party         text        not null,
    contributor   text        not null,
    requested_as  text        not null,
    reason        text        not null,
    rule          text        not null,
    text_version  int         not null,
    state         text        not null,
    due_on        date        not null,
    position      text,
    answer        text,
    discussed_on  date,
    given_by      text,
    given_at      timestamptz,
    requested_at  timestamptz not null,
    reminded_at   timestamptz,
    escalated_at  timestamptz,
    escalated_to  text,
    withdrawn_at  timestamptz,
    foreign key (matter_id, text_version) references matter_text (matter_id, version)
);

create index contribution_of_matter on contribution (matter_id);
create unique index contribution_asked_once on contribution (matter_id, party) where state <> 'WITHDRAWN';

create table routing_record (
    id             uuid primary key,
    matter_id      uuid        not null references matter,
    text_version   int         not null,
    rule           text        not null,
    recommendation jsonb       not null,
    recommended_at timestamptz not null
);

create index routing_record_of_matter on routing_record (matter_id, recommended_at desc);

create table treatment (
    id          uuid primary key,
    matter_id   uuid        not null references matter,
    position    int         not null,
    forum       text        not null,
    purpose     text        not null,
    competence  text        not null,
    final_body  boolean     not null,
    state       text        not null,
    predecessor uuid references treatment,
    result      text,
    planned_at  timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz
);

create index treatment_of_matter on treatment (matter_id, position);

create table matter_log (
    id        bigint generated always as identity primary key,
    matter_id uuid        not null references matter,
    at        timestamptz not null,
    person    text        not null,
    step      text        not null,
    text      text        not null
);

create index matter_log_of_matter on matter_log (matter_id, id);

-- A text, a recommendation and a logged step are never changed and never removed (L-ARK-1, L-ARK-5, L-NOT-1).
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% rows are kept for ever', tg_table_name;
end
$$;

create trigger matter_text_is_kept before update or delete on matter_text for each row execute function refuse_change();
create trigger routing_record_is_kept before update or delete on routing_record for each row execute function refuse_change();
create trigger matter_log_is_kept before update or delete on matter_log for each row execute function refuse_change();
