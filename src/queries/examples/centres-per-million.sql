{note}
with known as (
  select p.page as area, count(*) as n
  from   centres c
  join   area_pages p on p.area = c.area and p.relation <> 'with-others'
  where  c.kind = 'family-support'
    and  c.state = 'open'
    and  c.maybe_same is null
    and  c.withdrawn is null
  group by p.page
)
select a.name_{locale} as {region}, k.n as {at_least_centres}, n.population as {people},
       round(k.n * 1000000 / n.population, 1) as {at_least_rate}, a.id as {code}
from   known k
join   areas a on a.id = k.area
join   population n on n.area = a.id
                   and n.series = 'bns_avg_annual'
                   and n.year = 2025
order by k.n / n.population desc
