-- What belongs to no deal is read by its organisation, a page at a time, however much stands in its deals' feeds.
create index on journal_entry (client_id, id desc) where deal_id is null;

-- Whoever saves late is told who came first.
alter table deal add changed_by text;
