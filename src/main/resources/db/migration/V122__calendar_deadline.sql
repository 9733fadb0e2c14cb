-- What a person's calendar was told of deadlines, so that changes and ends are told by a higher sequence (RFC 5545). The
-- words themselves are not kept, only what tells whether they are different.
create table calendar_deadline (
    person      text not null,
    key         text not null,
    day         date not null,
    fingerprint text not null,
    sequence    integer not null default 0,
    ended       boolean not null default false,
    changed_at  timestamptz not null,
    primary key (person, key)
);
