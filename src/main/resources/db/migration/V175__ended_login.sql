-- Logins that the provider has ended: one of them by its session there, or all of a person's until then.
create table ended_login (
    id      bigint generated always as identity primary key,
    session text,
    subject text,
    at      timestamptz not null,
    check ((session is null) <> (subject is null))
);
create index ended_login_at on ended_login (at);
