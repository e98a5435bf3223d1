-- Of a place that its owner has taken back only the revision stays, too.
alter table withdrawn_copy
    drop constraint withdrawn_copy_kind_check,
    add constraint withdrawn_copy_kind_check check (kind in ('ASSIGNMENT', 'SUCCESSION', 'PLACE'));
