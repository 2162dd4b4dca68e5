-- Deals. A practice member reaches a deal only by a seat on its team; the client's own people by their organisation.

create table deal (
    id               uuid primary key,
    client_id        uuid        not null references organisation,
    vendor           text        not null,
    product          text        not null,
    edition          text        not null,
    channel          text        not null,
    value_amount     numeric(14, 2) not null,
    value_currency   text        not null,
    term_months      int         not null check (term_months between 1 and 120),
    stage            text        not null,
    target_signature date        not null,
    scope            text        not null check (scope ~ '^[YN?]{6}$'),
    opened_at        timestamptz not null,
    version          int         not null
);
create index on deal (client_id, target_signature, id);
create index on deal (target_signature, id);

alter table team_seat add foreign key (deal_id) references deal;
alter table deal enable row level security;
alter table deal force row level security;

create policy walls on deal for select to ${app_role}
    using (client_id = (select wall.organisation()) or id in (select wall.seats()));
create policy opening on deal for insert to ${app_role}
    with check ((select wall.lead()) and client_id = (select wall.tenant()));
create policy working on deal for update to ${app_role}
    using (client_id = (select wall.tenant())
        and (client_id = (select wall.organisation()) or id in (select wall.seats())));

grant select, insert, update on deal to ${app_role};

-- What the contexts of a deal keep is walled alike: the client at hand, and for the practice's people a seat on the deal.
create procedure wall.raise(walled regclass) language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format($policy$
        create policy walls on %s to ${app_role}
            using (client_id = (select wall.tenant())
                and (client_id = (select wall.organisation()) or deal_id in (select wall.seats())))
        $policy$, walled);
end
$$;
