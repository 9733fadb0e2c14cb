-- A matter is warned about once for each deadline it has had.
create table deadline_warning (
    matter_id uuid not null references matter (id),
    deadline  date not null,
    warned_at timestamptz not null,
    primary key (matter_id, deadline)
);
