-- Whose model makes the embeddings of a deal, and so who can turn them back into the content. Deals of before have yet
-- to say.

alter table deal add column encoder text not null default 'UNDECIDED';
