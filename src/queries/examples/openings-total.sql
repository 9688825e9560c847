{note}
with opened as (
  select left(opened, 4) as year, count(*) as n
  from   centres
  where  opened is not null and state <> 'planned' and withdrawn is null
  group by year
)
select year as {year}, n as {openings},
       sum(n) over (order by year)::integer as {together}
from   opened
order by year
