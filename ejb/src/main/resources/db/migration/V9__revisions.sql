-- Promises, rungs and findings are changed by whoever saw what stands there, as positions are. What stands already is in
-- its first revision; the default lets that be so without touching rows, which the walls would hide from the owner.

alter table restriction_record add column revision int not null default 1;
alter table indemnity_rung add column revision int not null default 1;
alter table finding add column revision int not null default 1;

alter table restriction_record alter column revision drop default;
alter table indemnity_rung alter column revision drop default;
alter table finding alter column revision drop default;
