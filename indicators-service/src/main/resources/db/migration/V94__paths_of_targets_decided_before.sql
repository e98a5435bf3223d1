-- Until editions came (version 40) a path was the indicator's, whatever target was in force; then it was given to the
-- target of the Plan's table alone. The first target as it had been decided by then promised the same years.
insert into target_milestone (indicator, seq, valid_from, edition, year, value, source)
select t.indicator, t.seq, t.valid_from, t.edition, m.year, m.value, m.source
from target t
join flyway_schema_history h on h.version = '40' and h.success
    and t.recorded_at < h.installed_on at time zone current_setting('TimeZone')
join target_milestone m on m.indicator = t.indicator and m.seq = t.seq and m.year <= t.to_year
join target table_s on table_s.indicator = m.indicator and table_s.seq = m.seq and table_s.valid_from = m.valid_from
    and table_s.edition = m.edition and table_s.edition = 1 and table_s.recorded_by is null
where t.recorded_by is not null and t.seq = 1
  and not exists (
      select from target_milestone own
      where own.indicator = t.indicator and own.seq = t.seq and own.valid_from = t.valid_from and own.edition = t.edition)
on conflict do nothing;
