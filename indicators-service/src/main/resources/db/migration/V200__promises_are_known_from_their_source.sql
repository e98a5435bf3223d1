-- What is promised for single years may be published after the target, and nobody knew of it before. Where it was decided
-- with the target there is no day of its own.
alter table target_milestone add column known_from date;

-- Those of our tables, as yearly-targets.csv has them now: what was known on a day is the same in old books and new ones.
update target_milestone m
set known_from = published.known_from
from (values
    ('IND-03-02', 2023, 'Dân Việt/etime 16/02/2023', date '2023-02-16'),
    ('IND-03-01', 2023, 'Dân Việt/etime 16/02/2023', date '2023-02-16'),
    ('IND-03-01', 2024, 'hue.gov.vn, Báo cáo 571/BC-UBND ngày 28/11/2024', date '2024-11-28'),
    ('IND-03-02', 2025, 'VnEconomy 04/04/2025', date '2025-04-04')
) as published (indicator, year, source, known_from)
where m.indicator = published.indicator and m.year = published.year and m.source = published.source;
