-- The vendor's terms: documents, versions, originals in parts, what was read of them, and the traps found.

create table terms_document (
    id        uuid primary key,
    client_id uuid not null references organisation,
    deal_id   uuid not null references deal,
    title     text not null
);
create index on terms_document (deal_id);

create table document_version (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    document_id      uuid        not null references terms_document,
    number           int         not null,
    file_name        text        not null,
    size             bigint      not null,
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by_name text        not null,
    uploaded_at      timestamptz not null,
    reading          text        not null,
    reading_since    timestamptz not null,
    unreadable       text,
    format           text,
    pages            int,
    discarded        boolean     not null,
    lock_version     int         not null,
    unique (document_id, number)
);
create index on document_version (deal_id);

-- No foreign key: the parts of an upload are stored while it arrives, before its size and hash are known.
create table original_chunk (
    id         uuid primary key,
    client_id  uuid  not null,
    deal_id    uuid  not null,
    version_id uuid  not null,
    ordinal    int   not null,
    bytes      bytea not null,
    unique (version_id, ordinal)
);
alter table original_chunk alter column bytes set storage external;

create table read_text (
    id         uuid primary key,
    client_id  uuid not null,
    deal_id    uuid not null,
    version_id uuid not null unique references document_version,
    text       text not null
);

create table clause (
    id         uuid primary key,
    client_id  uuid not null,
    deal_id    uuid not null,
    version_id uuid not null references document_version,
    ordinal    int  not null,
    number     text,
    heading    text,
    depth      int  not null,
    start_at   int  not null,
    end_at     int  not null,
    unique (version_id, ordinal)
);

create table finding (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    trap             text        not null,
    severity         text        not null,
    state            text        not null,
    evidence_version uuid        not null references document_version,
    evidence_source  text        not null,
    evidence_clause  text        not null,
    evidence_start   int         not null,
    evidence_end     int         not null,
    evidence_quote   text        not null,
    evidence_before  text        not null,
    evidence_after   text        not null,
    note             text        not null,
    by_name          text        not null,
    at               timestamptz not null,
    lock_version     int         not null
);
create index on finding (deal_id);

call wall.raise('terms_document');
call wall.raise('document_version');
call wall.raise('original_chunk');
call wall.raise('read_text');
call wall.raise('clause');
call wall.raise('finding');

grant select, insert, update on terms_document, document_version, finding to ${app_role};
grant select, insert, delete on original_chunk, read_text, clause to ${app_role};
