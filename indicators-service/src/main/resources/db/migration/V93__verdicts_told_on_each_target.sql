-- Each target has a verdict of its own, and a change of each is told.
alter table verdict_told add column seq int not null default 1 check (seq >= 1);
alter table verdict_told drop constraint verdict_told_pkey, add primary key (indicator, seq);
alter table verdict_told alter column seq drop default;
