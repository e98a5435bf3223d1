-- Which version of a definition a change states, so that the definitions of any moment can be told again.
alter table catalogue_change add column version int check (version >= 1);
alter table catalogue_change disable trigger catalogue_change_is_append_only;
update catalogue_change c set version = d.version
from definition d
where c.kind = 'INDICATOR' and d.indicator = c.code
  and d.effective_from = cast(c.state ->> 'effectiveFrom' as date);
alter table catalogue_change enable trigger catalogue_change_is_append_only;
