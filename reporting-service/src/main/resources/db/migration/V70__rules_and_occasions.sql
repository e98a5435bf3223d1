-- A duty's rule is never rewritten: another one is put behind it and holds for the occasions that open from its day on.
-- The first rule holds from the beginning of the plan.
create table duty_rule (
    duty            text        not null references duty,
    number          int         not null check (number > 0),
    effective_from  date check (number = 1 or effective_from is not null),
    due_rule        text        not null
        check (due_rule in ('ONCE', 'ANNUAL', 'ON_REQUEST', 'UNDATED', 'EVENT', 'CONTINUOUS')),
    due_date        date,
    due_month       int check (due_month between 1 and 12),
    due_day         int check (due_day between 1 and 31),
    first_year      int,
    last_year       int check (last_year >= first_year),
    after_years     int[]       not null,
    boundary        text check (boundary in ('BEFORE', 'ON_OR_BEFORE')),
    roll            text        not null check (roll in ('NONE', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY')),
    lock_after_days int check (lock_after_days >= 0),
    origin          text        not null check (origin in ('PLAN', 'DECISION')),
    reason          text check (reason <> ''),
    decided_by      text,
    recorded_at     timestamptz not null,
    primary key (duty, number),
    check ((origin = 'DECISION') = (num_nonnulls(reason, decided_by) = 2)),
    check (due_rule <> 'ONCE' or (due_date is not null and boundary is not null)),
    check (due_rule <> 'ANNUAL' or num_nulls(due_month, due_day, first_year, last_year, boundary) = 0)
);
insert into duty_rule (duty, number, due_rule, due_date, due_month, due_day, first_year, last_year, after_years, boundary,
  roll, origin, recorded_at)
select code, 1, due_rule, due_date, due_month, due_day,
  case when due_rule = 'UNDATED' then (select min(first_year) from duty) else first_year end, last_year, after_years,
  boundary, roll, 'PLAN', now()
from duty;
create trigger frozen before update or delete or truncate on duty_rule
    for each statement execute function refuse_change();

alter table duty
    drop column due_rule, drop column due_date, drop column due_month, drop column due_day, drop column first_year,
    drop column last_year, drop column after_years, drop column boundary, drop column roll,
    add column period_covered text,
    add column outline text[] not null default '{}',
    add column data_cut_off text check (data_cut_off ~ '^(0[1-9]|1[0-2])-[0-3][0-9]$');

-- What a leader has asked for, and the day that a review was given. A review may be given another day until its day has
-- come; each decision stays and the last one holds. Without agencies all are meant who have the duty.
create table occasion_decision (
    duty       text        not null references duty,
    period     text        not null check (period ~ '^[0-9]{4}$'),
    occasion   text        not null check (occasion ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    number     int         not null check (number > 0),
    day        date        not null,
    agencies   text[] check (cardinality(agencies) > 0),
    reason     text        not null check (reason <> ''),
    decided_by text        not null,
    decided_at timestamptz not null,
    primary key (duty, period, occasion, number)
);
create trigger frozen before update or delete or truncate on occasion_decision
    for each statement execute function refuse_change();

-- The occasion of the calendar has no name: there is one in a year. Others are named by who decided on them.
alter table deadline
    add column occasion text not null default '' check (occasion ~ '^([A-Z0-9][A-Z0-9-]{0,19})?$'),
    add column rule int not null default 1,
    add column lock_at timestamptz check (lock_at >= due_at),
    add column agencies text[] check (cardinality(agencies) > 0),
    drop constraint deadline_pkey,
    add primary key (duty, period, occasion),
    add foreign key (duty, rule) references duty_rule;
alter table deadline alter column rule drop default;

do $$
declare rule record;
begin
    for rule in select conname from pg_constraint
        where conrelid = 'obligation'::regclass
          and (pg_get_constraintdef(oid) like '%(id = %' or pg_get_constraintdef(oid) = 'UNIQUE (duty, period, agency)')
    loop
        execute format('alter table obligation drop constraint %I', rule.conname);
    end loop;
end $$;
alter table obligation
    add column occasion text not null default '',
    add unique (duty, period, agency, occasion),
    add check (id = duty || '.' || period || '.' || agency || case when occasion = '' then '' else '.' || occasion end);

drop view standing_obligation;
create view standing_obligation as
select o.*, coalesce(r.exempt, false) as exempt, e.extended_to, greatest(o.due_at, e.extended_to) as late_at,
       case when r.number is null then o.lock_at else r.lock_at end as locked_at,
       exists (select from report p
               join consolidated_version c on c.report = p.id and c.version = p.official_version
               join consolidation k on k.id = c.consolidation and k.status = 'ISSUED'
               where p.id = o.report) as consolidated
from obligation o
left join lateral (
    select number, exempt, lock_at from ruling where obligation = o.id order by number desc limit 1) r on true
left join lateral (
    select max(extended_to) as extended_to from extension where obligation = o.id and state = 'GRANTED') e on true;
