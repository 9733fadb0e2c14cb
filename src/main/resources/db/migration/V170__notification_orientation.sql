-- Mail that tells of something without asking for anything.
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
    check (kind in ('TASK', 'DIGEST', 'AGENDA', 'MINUTES', 'MEETING_MOVED', 'MEETING_CANCELLED', 'REMINDER',
                    'ESCALATION', 'ORIENTATION'));
