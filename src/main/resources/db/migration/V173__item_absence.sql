-- Who was away from single items of a meeting, by matter.
alter table meeting_record add column away jsonb not null default '{}';
