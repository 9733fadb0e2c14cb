-- A decision about somebody's habilitet that is changed stays as it was; a row of its own holds what was decided instead.
alter table recusal add column replaces uuid unique references recusal;
alter table recusal add column replaced_at timestamptz;
alter table recusal add check (replaced_at is null or outcome is not null);
alter table recusal add check (replaces is null or outcome is not null and reason <> '');

-- A person is reported once in a matter, until it has been decided that nothing is in the way.
drop index recusal_once;
create unique index recusal_once on recusal (matter_id, person)
    where replaced_at is null and (outcome is null or outcome = 'RECUSED');
