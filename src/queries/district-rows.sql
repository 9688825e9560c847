-- Districts and cities of today with the region that holds each: the register's centres whose finest place known is it,
-- open and planned (of open ones that may be one and the same, one), and the people of the latest 1 January counted.
with held as (
  select c.area,
    count(*) filter (where c.state = 'open' and not exists (
      select 1
      from centres other
      where list_contains(string_split(coalesce(c.maybe_same, ''), ';'), other.id)
        and other.state = 'open' and other.withdrawn is null
        -- Two that name each other: the first of them counts.
        and not (c.id < other.id and list_contains(string_split(coalesce(other.maybe_same, ''), ';'), c.id))
    )) as open,
    count(*) filter (where c.state = 'planned') as planned
  from centres c
  where c.withdrawn is null
  group by c.area
),
people as (
  select *, row_number() over (partition by area order by year desc) as nth
  from population
  where reference_date is not null
)
select a.id as area, a.parent as region,
  coalesce(h.open, 0)::integer as open, coalesce(h.planned, 0)::integer as planned,
  n.id as population_row, n.population, n.reference_date::varchar as population_day, n.source as population_source
from areas a
left join held h on h.area = a.id
left join people n on n.area = a.id and n.nth = 1
where a.level in ('district', 'city') and a.vintage = '2022'
order by a.id
