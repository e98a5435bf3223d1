-- From whose hands a duty passed into whose, and on which day. Whoever had it already, from a part that it took over long
-- ago or by itself, is the heir of what ends only where a reorganisation of that day says so.
create view duty_pass as
select p.id as from_id, h.id, p.valid_to + 1 as day
from assignment_copy p
join assignment_copy h on h.subject_kind = 'DUTY' and h.subject = p.subject and p.id = any(h.passed_from)
where p.subject_kind = 'DUTY'
  and (h.valid_from = p.valid_to + 1
       or p.valid_to + 1 between h.valid_from and coalesce(h.valid_to, 'infinity')
          and exists (select from succession_copy s where s.effective_on = p.valid_to + 1
                        and p.agency = any(s.predecessors) and h.agency = any(s.successors)));

-- Which obligation passed into which: of whoever took the duty over when it ended, not of those who took a part before.
create or replace view obligation_pass as
select o.id, f.id as from_id
from obligation o
join assignment_copy h on h.subject_kind = 'DUTY' and h.subject = o.duty and h.agency = o.agency
  and h.role in ('REPORT', 'REQUESTED')
join duty_pass passed on passed.id = h.id
join assignment_copy p on p.id = passed.from_id and p.role in ('REPORT', 'REQUESTED')
join obligation f on f.duty = o.duty and f.period = o.period and f.occasion = o.occasion
  and f.agency = p.agency and f.transferred
where h.valid_from <= last_day_in_time(greatest(o.due_at, o.time_taken_over));
