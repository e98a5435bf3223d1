-- An index of many rows, say.
select pg_sleep(3);
