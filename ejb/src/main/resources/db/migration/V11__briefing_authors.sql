-- Everyone who wrote on a draft is an author of it, and whoever rewrites it says which revision they had before them.
-- The columns change their type in place: an update by the owner would see no rows, for the walls bind the owner, too.

alter table briefing drop constraint briefing_check;
alter table briefing alter column author type uuid[] using array[author];
alter table briefing alter column author_name type text[] using array[author_name];
alter table briefing rename column author to authors;
alter table briefing rename column author_name to author_names;
alter table briefing add column writer_name text not null default '';
alter table briefing alter column writer_name drop default;
alter table briefing alter column writer_name type text using author_names[1];
alter table briefing add column revision int not null default 1;
alter table briefing alter column revision drop default;
alter table briefing add check (cardinality(authors) > 0 and cardinality(authors) = cardinality(author_names));
alter table briefing add check (issuer is null or issuer <> all (authors));

create or replace function wall.keep_frozen() returns trigger language plpgsql as
$$
begin
    if old.sealed_json is not null
        and (new.sealed_json, new.sha256, new.pdf_sha256, new.summary, new.authors, new.author_names, new.issuer,
             new.issuer_name, new.issued_at, new.number)
            is distinct from
            (old.sealed_json, old.sha256, old.pdf_sha256, old.summary, old.authors, old.author_names, old.issuer,
             old.issuer_name, old.issued_at, old.number)
    then
        raise exception 'briefing % is frozen', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
