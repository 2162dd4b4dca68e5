-- What the reader recognised, until a person says what becomes of it; and what practices add to its rule book.

create table suggestion (
    id                 uuid primary key,
    client_id          uuid        not null references organisation,
    deal_id            uuid        not null references deal,
    document_id        uuid        not null references terms_document,
    version_id         uuid        not null references document_version,
    version_number     int         not null,
    source             text        not null,
    kind               text        not null,
    label              text        not null,
    artefact           text,
    artefact_right     text,
    clause_ordinal     int,
    clause_number      text,
    clause_heading     text,
    clause_start       int,
    clause_end         int,
    clause_fingerprint text,
    evidence_version   uuid references document_version,
    evidence_source    text,
    evidence_clause    text,
    evidence_start     int,
    evidence_end       int,
    evidence_quote     text,
    evidence_before    text,
    evidence_after     text,
    words              text        not null,
    rule_id            text        not null,
    who                text,
    force              text,
    does               text        not null,
    what               text        not null,
    purposes           text        not null,
    limits             text        not null,
    days               int,
    amount             text,
    formula            text,
    searched           text        not null,
    contradicts        text        not null,
    severity           text,
    decision           text        not null,
    reason             text        not null,
    corrected_label    text,
    corrected_severity text,
    corrected_start    int,
    corrected_end      int,
    corrected_quote    text,
    became_finding     uuid,
    became_stage       text,
    became_artefacts   text,
    carried_from       int,
    weight             int         not null,
    place_start        int         not null,
    by_name            text        not null,
    at                 timestamptz not null,
    revision           int         not null,
    lock_version       int         not null
);
create index on suggestion (deal_id, version_id, weight, place_start, id);
create index on suggestion (document_id);

call wall.raise('suggestion');

-- A version read anew leaves nothing of the earlier reading; an act that is undone leaves nothing of what it made.
grant select, insert, update, delete on suggestion to ${app_role};
grant delete on finding, cell_position, restriction_record to ${app_role};

create table rule_book (
    id            uuid primary key,
    practice_id   uuid        not null references organisation,
    number        int         not null check (number > 0),
    text          text        not null,
    saved_by_name text        not null,
    saved_at      timestamptz not null,
    unique (practice_id, number)
);

-- A client's own people may have a document read, and it is read by the rules of the practice that advises them: the
-- one whose people hold seats in their deals. It is looked up behind row security, by the owner, as seats are.
create policy register on person for select to ${flyway:user} using (true);

create function wall.advisers() returns setof uuid language sql stable security definer set search_path = public, wall, pg_temp as
$$
    select p.organisation_id from team_seat s join person p on p.id = s.person_id
    where s.client_id = wall.organisation() and p.practice
$$;

alter table rule_book enable row level security;
alter table rule_book force row level security;
create policy walls on rule_book for select to ${app_role}
    using (practice_id = (select wall.organisation()) or practice_id in (select wall.advisers()));
create policy saving on rule_book for insert to ${app_role}
    with check (practice_id = (select wall.organisation()) and (select wall.lead()));

grant select, insert on rule_book to ${app_role};
