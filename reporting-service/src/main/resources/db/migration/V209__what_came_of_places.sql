-- What came of each place, and whether it was divided: a code alone names no place, since the next one may bear it. Null
-- as long as nobody has told.
alter table place_copy
    add column successors text[],
    add column divided boolean not null default false;

-- A place goes on in the next one of its code, renamed or with more in it, unless it was divided in between, or ended and
-- nothing of that code came of it.
create function same_place(one text, other text) returns boolean language sql stable as $$
    select one = other
        or split_part(one, '@', 1) = split_part(other, '@', 1)
           and not exists (select from place_copy p
                           where p.code = split_part(one, '@', 1)
                             and p.id collate "C" >= least(one collate "C", other collate "C")
                             and p.id collate "C" < greatest(one collate "C", other collate "C")
                             and (p.divided or p.valid_to is not null and not exists (
                               select from unnest(coalesce(p.successors, array[p.id])) came
                               where split_part(came, '@', 1) = p.code)))
$$;
