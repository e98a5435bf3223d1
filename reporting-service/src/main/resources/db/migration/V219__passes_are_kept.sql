-- What passed from whose hands into whose was worked out anew for each look at what an agency states, from all assignments
-- there are. It follows from the assignments of one subject alone, so it is kept.
alter view assignment_pass rename to assignment_pass_told;

create or replace view assignment_pass_told as
select p.id as from_id, h.id, p.valid_to + 1 as day, h.subject_kind, h.subject
from assignment_copy h
join assignment_copy p on p.subject_kind = h.subject_kind and p.subject = h.subject and p.id = any(h.passed_from)
where h.subject_kind in ('INDICATOR', 'TASK') and h.agency <> p.agency
  and p.valid_to + 1 between h.valid_from and coalesce(h.valid_to, 'infinity')
union all
select p.id, h.id, h.valid_from, h.subject_kind, h.subject
from assignment_copy p
join assignment_copy h on h.subject_kind = p.subject_kind and h.subject = p.subject and h.role = p.role
  and h.valid_from = p.valid_to + 1
where p.subject_kind in ('INDICATOR', 'TASK') and h.agency <> p.agency and cardinality(h.passed_from) = 0
  and not exists (select from assignment_copy other
                  where other.subject_kind = p.subject_kind and other.subject = p.subject and other.role = p.role
                    and (other.id <> p.id and other.valid_to = p.valid_to
                         or other.id <> h.id and (other.valid_from = h.valid_from or p.id = any(other.passed_from))));

create table assignment_pass (
    from_id text not null,
    id text not null,
    day date not null,
    subject_kind text not null,
    subject text not null,
    primary key (id, from_id)
);
create index assignment_pass_from on assignment_pass (from_id);
create index assignment_pass_by_subject on assignment_pass (subject_kind, subject);

-- What an instance of an earlier release hears meanwhile waits, and is marked by the trigger.
lock table assignment_copy in share row exclusive mode;
insert into assignment_pass select * from assignment_pass_told;

-- Worked out once for each subject, when its transaction ends: a copy that is made anew changes all of them many times.
create table assignment_pass_due (
    subject_kind text not null,
    subject text not null,
    primary key (subject_kind, subject)
);

create function passes_are_due() returns trigger language plpgsql as $$
begin
    insert into assignment_pass_due
    select distinct of_one.subject_kind, of_one.subject
    from (values (old.subject_kind, old.subject), (new.subject_kind, new.subject)) of_one (subject_kind, subject)
    where of_one.subject is not null
    order by 1, 2
    on conflict do nothing;
    return null;
end
$$;
create trigger passes_are_due after insert or update or delete on assignment_copy
    for each row execute function passes_are_due();

create function keep_passes() returns trigger language plpgsql as $$
begin
    delete from assignment_pass where subject_kind = new.subject_kind and subject = new.subject;
    insert into assignment_pass
    select * from assignment_pass_told where subject_kind = new.subject_kind and subject = new.subject;
    delete from assignment_pass_due where subject_kind = new.subject_kind and subject = new.subject;
    return null;
end
$$;
create constraint trigger keep_passes after insert on assignment_pass_due deferrable initially deferred
    for each row execute function keep_passes();
