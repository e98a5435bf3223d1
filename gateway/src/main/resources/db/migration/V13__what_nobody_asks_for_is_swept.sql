-- What a webhook was sent, or was to be sent, may be more than one statement has the time for. So it does not go with the
-- webhook, nor with the change after which nobody asks for it, but behind them, some at a time (webhook/Sweeping).
create table webhook_sweep (webhook uuid primary key);

alter table webhook_delivery drop constraint webhook_delivery_webhook_fkey;

-- Here, so that it holds whoever removes one, also a gateway of before that still runs beside this one.
create function webhook_removed() returns trigger language plpgsql as $$
begin
    insert into webhook_sweep (webhook) values (old.id) on conflict do nothing;
    return null;
end $$;
create trigger webhook_removed after delete on webhook for each row execute function webhook_removed();
