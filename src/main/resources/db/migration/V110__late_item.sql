-- Requests to take a matter on a meeting whose agenda is closed. The chair answers each once; nothing is deleted.
create table late_item (
    id              bigint generated always as identity primary key,
    treatment_id    uuid not null,
    matter_id       uuid not null,
    held_on         date not null,
    reason          text not null,
    advice_deadline date,
    asked_by        text not null,
    asked_at        timestamptz not null,
    answer          text check (answer in ('GRANTED', 'REFUSED')),
    answer_reason   text,
    answered_by     text,
    answered_at     timestamptz,
    check ((answer is null) = (answered_at is null)),
    check (answer <> 'REFUSED' or answer_reason is not null)
);
create unique index late_item_open on late_item (treatment_id) where answer is null;
create index late_item_matter on late_item (matter_id);
create trigger late_item_is_not_removed before delete on late_item for each row execute function refuse_change();
