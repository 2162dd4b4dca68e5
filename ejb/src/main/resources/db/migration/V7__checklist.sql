-- Waivers: kept when withdrawn, at most one in force for a subject.

create table waiver (
    id                uuid primary key,
    client_id         uuid        not null references organisation,
    deal_id           uuid        not null references deal,
    subject_kind      text        not null,
    subject_name      text        not null,
    reason            text        not null,
    by_person         uuid        not null,
    by_name           text        not null,
    at                timestamptz not null,
    withdrawn_by_name text,
    withdrawn_at      timestamptz,
    lock_version      int         not null
);
create index on waiver (deal_id);
create unique index on waiver (deal_id, subject_kind, subject_name) where withdrawn_at is null;
call wall.raise('waiver');
grant select, insert, update on waiver to ${app_role};
