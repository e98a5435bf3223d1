-- What the others were told last of what came of each place. A part that comes from a place can change with the parts that
-- come from its neighbours, so it is held against what is true now; where there is any, it is told anew once.
alter table place add column told_edges jsonb not null default '[]';
