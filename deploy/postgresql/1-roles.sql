-- Before the first start, by a database administrator in the product's own database:
--   psql -d direktionsbord -f 1-roles.sql, then \password for both roles.
-- direktionsbord_owner owns the tables and runs the migrations; direktionsbord_app is what the product runs as.

create role direktionsbord_owner login;
create role direktionsbord_app login;

create schema direktionsbord authorization direktionsbord_owner;
create schema camunda authorization direktionsbord_owner;
grant usage on schema direktionsbord, camunda to direktionsbord_app;

-- Of our own tables nothing is deleted; the engine deletes its tasks and jobs when they are done.
alter default privileges for role direktionsbord_owner in schema direktionsbord
    grant select, insert, update on tables to direktionsbord_app;
alter default privileges for role direktionsbord_owner in schema camunda
    grant select, insert, update, delete on tables to direktionsbord_app;
alter default privileges for role direktionsbord_owner in schema direktionsbord
    grant usage on sequences to direktionsbord_app;
alter default privileges for role direktionsbord_owner in schema camunda
    grant usage on sequences to direktionsbord_app;
