-- A machine stops when its agency ends, and goes on when that is taken back.
alter table client_change drop constraint client_change_act_check,
    add check (act in ('REGISTERED', 'SECRET_ROTATED', 'REVOKED', 'DISABLED', 'ENABLED'));
create index client_change_by_client on client_change (client, number desc);
