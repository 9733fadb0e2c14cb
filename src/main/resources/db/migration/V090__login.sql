-- People and roles come from the organisation file, or from the municipality's login when somebody signs in. Each source
-- ends its own rows only.

alter table person add column source text not null default 'FILE' check (source in ('FILE', 'LOGIN'));

alter table role_holding add column source text not null default 'FILE' check (source in ('FILE', 'LOGIN'));

drop index role_holding_open;

create unique index role_holding_open on role_holding (username, role, coalesce(unit, ''), source) where valid_to is null;
