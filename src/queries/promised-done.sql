-- Promises of which something is known: those with an outcome, then those whose date had passed by `day` without a word;
-- the nearest due date first. `page` is a region's page, or `KZ` for all of the country.
select c.id
from commitments c
where c.withdrawn is null
  and ($page = 'KZ' or exists (select 1 from area_pages p where p.area = c.area and p.page = $page))
  and (c.outcome <> 'not-reported' or last_possible_day(c.due) < $day::date)
order by c.outcome = 'not-reported', c.due is null, c.due, c.id
