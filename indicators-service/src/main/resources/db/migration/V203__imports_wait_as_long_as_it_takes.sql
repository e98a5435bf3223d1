-- Trouble that passes is counted by itself, for the length of the rest alone, and no longer among the attempts that end an
-- import. Those that are open begin anew: nobody kept which of their attempts had ended so.
alter table observation_import add column rests int not null default 0;
update observation_import set rests = attempts, attempts = 0 where state in ('WAITING', 'CHECKING', 'WRITING');
