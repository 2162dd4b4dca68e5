-- The journal: the application may add lines and read them. Nothing grants it update or delete.

create sequence journal_entry_seq increment by 20;

create table journal_entry (
    id                bigint primary key,
    client_id         uuid        not null,
    deal_id           uuid,
    person_id         uuid        not null,
    person_name       text        not null,
    organisation_name text        not null,
    act               text        not null,
    subject           text        not null,
    at                timestamptz not null
);
create index on journal_entry (deal_id, id desc);
create index on journal_entry (client_id, id desc);

alter table journal_entry enable row level security;
alter table journal_entry force row level security;

create policy walls on journal_entry for select to ${app_role}
    using (client_id = (select wall.organisation())
        or (client_id = (select wall.tenant()) and deal_id in (select wall.seats())));
create policy writing on journal_entry for insert to ${app_role}
    with check (client_id = (select wall.tenant()) or client_id = (select wall.organisation()));

grant select, insert on journal_entry to ${app_role};
grant usage on sequence journal_entry_seq to ${app_role};
