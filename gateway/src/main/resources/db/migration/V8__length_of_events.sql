-- How long an event is, without a look at it: what is read into memory at once is chosen by it. Those from before, and
-- those of an older gateway, do not say.
alter table feed_event add column characters integer;
