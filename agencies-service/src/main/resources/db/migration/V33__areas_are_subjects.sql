-- Areas are assigned too. The order in which states are told decides, not the one in which they arrive.
alter table subject drop constraint subject_kind_check,
    add check (kind in ('AREA', 'INDICATOR', 'TASK')),
    add column revision int not null default 0;
