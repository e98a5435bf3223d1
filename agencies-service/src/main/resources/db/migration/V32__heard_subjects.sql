-- An indicator's owner knows better than the tables; what was heard of it, they no longer overwrite.
alter table subject add column heard boolean not null default false;
