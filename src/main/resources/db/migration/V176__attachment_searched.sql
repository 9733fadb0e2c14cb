-- Whether all of an attachment could be searched for CPR numbers (L-GDPR-1); else a person must read it. Of those kept
-- before, the matter's log told which could not: by title when open, without it when closed.

alter table attachment add column searched boolean not null default true;
alter table attachment alter column searched drop default;
alter table attachment disable trigger attachment_is_kept;
update attachment kept set searched = false
from matter_log noted
where kept.owner = 'matter:' || noted.matter_id
  and (kept.open and noted.step = 'matter.log.unsearched' and position(kept.title in noted.text) > 0
       or not kept.open and noted.step = 'matter.log.unsearchedClosed');
alter table attachment enable trigger attachment_is_kept;
comment on column attachment.searched is 'Whether all of it could be searched for CPR numbers';
