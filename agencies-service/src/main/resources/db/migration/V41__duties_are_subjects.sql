-- Duties are told by their owner, too.
alter table subject drop constraint subject_kind_check,
    add check (kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY'));
