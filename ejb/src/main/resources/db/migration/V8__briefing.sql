-- Briefings. What was frozen, counsel's words and the PDFs are only ever added; of a briefing itself the application may
-- change its state, and a draft's summary.

create table briefing (
    id            uuid primary key,
    client_id     uuid        not null references organisation,
    deal_id       uuid        not null references deal,
    number        int         not null,
    state         text        not null,
    summary       text        not null,
    author        uuid        not null,
    author_name   text        not null,
    drafted_at    timestamptz not null,
    issuer        uuid,
    issuer_name   text,
    issued_at     timestamptz,
    sealed_json   text,
    sha256        text,
    pdf_sha256    text,
    outdated_at   timestamptz,
    lock_version  int         not null,
    unique (deal_id, number),
    check (issuer is distinct from author or issuer is null)
);

create table briefing_pdf (
    id          uuid primary key,
    client_id   uuid  not null,
    deal_id     uuid  not null,
    briefing_id uuid  not null unique references briefing,
    bytes       bytea not null
);

create table sign_off (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    deal_id          uuid        not null references deal,
    briefing_id      uuid        not null references briefing,
    person_id        uuid        not null,
    person_name      text        not null,
    capacity         text        not null,
    decision         text        not null,
    reason           text        not null,
    sha256           text        not null,
    authenticated_at timestamptz not null,
    at               timestamptz not null,
    unique (briefing_id, capacity),
    unique (briefing_id, person_id)
);

-- A frozen briefing stays as it was frozen, whatever asks.
create function wall.keep_frozen() returns trigger language plpgsql as
$$
begin
    if old.sealed_json is not null
        and (new.sealed_json, new.sha256, new.pdf_sha256, new.summary, new.author, new.issuer, new.issued_at, new.number)
            is distinct from
            (old.sealed_json, old.sha256, old.pdf_sha256, old.summary, old.author, old.issuer, old.issued_at, old.number)
    then
        raise exception 'briefing % is frozen', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger keep_frozen before update on briefing for each row execute function wall.keep_frozen();

call wall.raise('briefing');
call wall.raise('briefing_pdf');
call wall.raise('sign_off');
grant select, insert, update on briefing to ${app_role};
grant select, insert on briefing_pdf, sign_off to ${app_role};
