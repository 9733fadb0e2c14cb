create table idempotency_key (
    person      text        not null,
    key         text        not null,
    fingerprint text        not null,
    made        uuid,
    created_at  timestamptz not null default now(),
    primary key (person, key)
);
comment on table idempotency_key is 'What a request with a key has made, so that repeating the request makes it once';
