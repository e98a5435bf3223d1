-- A correction of our tables adds an edition of the target; what was known before stays as it was. Where the way begins
-- may be stated with the target, and what is promised for single years belongs to the target that promises it.
alter table target
    add column edition int not null default 1 check (edition >= 1),
    add column baseline_period text check (baseline_period ~ '^[0-9]{4}$'),
    add column baseline_value numeric,
    add column baseline_source text,
    add constraint target_baseline_is_whole check (num_nonnulls(baseline_period, baseline_value, baseline_source) in (0, 3)),
    drop constraint target_pkey,
    add primary key (indicator, seq, valid_from, edition);
alter table target alter column edition drop default;

create table target_milestone (
    indicator  text    not null,
    seq        int     not null,
    valid_from date    not null,
    edition    int     not null,
    year       int     not null,
    value      numeric not null,
    source     text    not null,
    primary key (indicator, seq, valid_from, edition, year),
    foreign key (indicator, seq, valid_from, edition) references target on delete cascade
);
insert into target_milestone (indicator, seq, valid_from, edition, year, value, source)
select m.indicator, t.seq, t.valid_from, t.edition, m.year, m.value, m.source
from milestone m
join target t on t.indicator = m.indicator and t.seq = 1 and t.recorded_by is null;
drop table milestone;
