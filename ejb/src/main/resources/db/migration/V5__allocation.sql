-- Positions with their evidence, use restrictions, and the clients' playbooks.

create table cell_position (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    artefact         text        not null,
    artefact_right   text        not null,
    stage            text        not null,
    position         text        not null,
    evidence_version uuid references document_version,
    evidence_source  text,
    evidence_clause  text,
    evidence_start   int,
    evidence_end     int,
    evidence_quote   text,
    evidence_before  text,
    evidence_after   text,
    note             text        not null,
    by_name          text        not null,
    at               timestamptz not null,
    revision         int         not null,
    lock_version     int         not null,
    unique (deal_id, artefact, artefact_right, stage)
);

create table restriction_record (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    restriction      text        not null,
    artefact         text        not null,
    stage            text        not null,
    promise          text        not null,
    days             int check (days between 0 and 3650),
    qualification    text        not null,
    evidence_version uuid references document_version,
    evidence_source  text,
    evidence_clause  text,
    evidence_start   int,
    evidence_end     int,
    evidence_quote   text,
    evidence_before  text,
    evidence_after   text,
    by_name          text        not null,
    at               timestamptz not null,
    lock_version     int         not null,
    unique (deal_id, restriction, artefact)
);

create table playbook_version (
    id           uuid primary key,
    client_id    uuid        not null references organisation,
    number       int         not null check (number > 1),
    cells        text        not null,
    made_by_name text        not null,
    made_at      timestamptz not null,
    unique (client_id, number)
);

call wall.raise('cell_position');
call wall.raise('restriction_record');

alter table playbook_version enable row level security;
alter table playbook_version force row level security;
create policy walls on playbook_version for select to ${app_role}
    using (client_id = (select wall.tenant())
        and (client_id = (select wall.organisation())
            or (select wall.lead())
            or client_id in (select wall.seated_clients())));
create policy revising on playbook_version for insert to ${app_role}
    with check (client_id = (select wall.tenant()) and (select wall.lead()));

grant select, insert, update on cell_position, restriction_record to ${app_role};
grant select, insert on playbook_version to ${app_role};
