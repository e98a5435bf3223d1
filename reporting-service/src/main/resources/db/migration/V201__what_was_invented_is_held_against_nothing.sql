-- What an invented figure of a report said was copied like a real one, and later figures were held against it.
update observation_copy o set value = null
from report r join reported_value f on f.report = r.id and f.version = r.official_version
where f.synthetic and r.id::text = o.report and r.period = o.period and f.indicator = o.indicator
  and f.component is not distinct from o.component and f.breakdown is not distinct from o.breakdown
  and split_part(f.place, '@', 1) = split_part(o.place, '@', 1);
