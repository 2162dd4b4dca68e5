-- Who is there. The application's role owns nothing and bypasses nothing; row security is forced on every table.
-- A request tells the database who works under which client (see freehold.access.persistence.WalledConnections); policies
-- read that through stable functions inside a sub-select, so that it is evaluated once a statement and not once a row.

create schema wall;

create function wall.tenant() returns uuid language sql stable as
$$ select nullif(current_setting('freehold.tenant', true), '')::uuid $$;

create function wall.person() returns uuid language sql stable as
$$ select nullif(current_setting('freehold.person', true), '')::uuid $$;

create function wall.organisation() returns uuid language sql stable as
$$ select nullif(current_setting('freehold.organisation', true), '')::uuid $$;

create function wall.lead() returns boolean language sql stable as
$$ select coalesce(nullif(current_setting('freehold.lead', true), ''), 'false')::boolean $$;

create table organisation (
    id       uuid primary key,
    name     text    not null,
    practice boolean not null
);

create table person (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    name            text    not null,
    practice        boolean not null,
    roles           text    not null
);
create index on person (organisation_id);

create table team_seat (
    id        uuid primary key,
    client_id uuid not null references organisation,
    deal_id   uuid not null,
    person_id uuid not null references person,
    unique (deal_id, person_id)
);
create index on team_seat (person_id);

alter table organisation enable row level security;
alter table organisation force row level security;
alter table person enable row level security;
alter table person force row level security;
alter table team_seat enable row level security;
alter table team_seat force row level security;

-- The seats of the person at hand are looked up behind row security, by the owner: a policy on team_seat that read team_seat
-- would not end.
create policy register on team_seat for select to ${flyway:user} using (true);

create function wall.seats() returns setof uuid language sql stable security definer set search_path = public, wall, pg_temp as
$$ select deal_id from team_seat where person_id = wall.person() $$;

create function wall.seated_clients() returns setof uuid language sql stable security definer set search_path = public, wall, pg_temp as
$$ select client_id from team_seat where person_id = wall.person() $$;

create policy walls on organisation to ${app_role}
    using (practice
        or id = (select wall.organisation())
        or (select wall.lead())
        or id in (select wall.seated_clients()));
create policy arrivals on organisation for insert to ${app_role}
    with check (id = (select wall.organisation()));
create policy renaming on organisation as restrictive for update to ${app_role}
    using (id = (select wall.organisation()));

create policy walls on person for select to ${app_role}
    using (practice
        or organisation_id = (select wall.organisation())
        or organisation_id = (select wall.tenant()));
create policy arrivals on person for insert to ${app_role}
    with check (id = (select wall.person()) and organisation_id = (select wall.organisation()));
create policy renaming on person for update to ${app_role}
    using (id = (select wall.person()))
    with check (organisation_id = (select wall.organisation()));

create policy walls on team_seat for select to ${app_role}
    using (client_id = (select wall.organisation())
        or deal_id in (select wall.seats())
        or ((select wall.lead()) and client_id = (select wall.tenant())));
create policy seating on team_seat for insert to ${app_role}
    with check ((select wall.lead()) and client_id = (select wall.tenant()));
create policy unseating on team_seat for delete to ${app_role}
    using ((select wall.lead()) and client_id = (select wall.tenant()));

grant usage on schema wall to ${app_role};
grant select, insert, update on organisation, person to ${app_role};
grant select, insert, delete on team_seat to ${app_role};
