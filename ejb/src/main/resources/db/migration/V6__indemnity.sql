-- Where a deal's indemnity stands, one row a dimension.

create table indemnity_rung (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    dimension        text        not null,
    rung             int check (rung between 0 and 4),
    agreed           boolean     not null,
    amount           numeric(14, 2),
    currency         text,
    note             text        not null,
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
    unique (deal_id, dimension)
);
call wall.raise('indemnity_rung');
grant select, insert, update on indemnity_rung to ${app_role};
