-- Between which days each sitting lies, one day where the day is stated, and the sitting of the same body before it:
-- the latest of those that surely ended before it began. `previous` is null where none surely did.
create view session_days as
with held as (
  select id, body, area, first_possible_day(coalesce(held, held_from)) as first_day,
    last_possible_day(coalesce(held, held_to)) as last_day
  from sessions
  where withdrawn is null
)
select h.id, h.body, h.area, h.first_day, h.last_day,
  (
    select arg_max(p.id, (p.last_day, p.id))
    from held p
    where p.body = h.body and p.last_day < h.first_day
  ) as previous
from held h
