-- Whether the archive preserves what is registered or may discard it, why, and by which rule (L-ARK-2, L-ARK-5).
alter table journal_entry
    add column retention        text check (retention in ('PRESERVE', 'DISCARD')),
    add column retention_reason text,
    add column retention_rule   text,
    add check (num_nulls(retention, retention_reason, retention_rule) in (0, 3));

create trigger journal_retention_is_kept
    before update of retention, retention_reason, retention_rule on journal_entry
    for each row when (old.registered_at is not null) execute function refuse_change();
