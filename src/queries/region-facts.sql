-- Facts of every region that has a page: its code before it was recoded; since when its borders are known to be the
-- same (a recoded region's since it or its set of regions began); its last day, if it is a former shape; the number
-- of its districts and cities in its own vintage; its people: the yearly average of the last year of that series, or,
-- for a shape that the series leaves out, the last count of a 1 January.
with recoded as (
  select c.to_area as region, c.from_area as former, c.date, f.valid_from
  from area_changes c
  join areas f on f.id = c.from_area
  where c.same_territory and f.level = 'region'
),
people as (
  select *, row_number() over (partition by area order by series = 'bns_avg_annual' desc, year desc) as nth
  from population
  where series in ('bns_avg_annual', 'bns_1jan')
),
held as (
  select parent as region, count(*) filter (where level = 'district') as districts,
    count(*) filter (where level = 'city') as cities
  from areas
  where level in ('district', 'city')
  group by parent
)
select a.id as region, a.vintage, a.kato, r.former, r.date::varchar as recoded_on, a.valid_to::varchar as valid_to,
  case when r.former is null then a.valid_from
    else coalesce(r.valid_from, (select min(valid_from) from areas where level = 'region' and vintage = '2018'))
  end::varchar as unchanged_since,
  coalesce(h.districts, 0)::integer as districts, coalesce(h.cities, 0)::integer as cities,
  n.id as population_row, n.population, n.year as population_year, n.reference_date::varchar as population_day,
  n.source as population_source
from areas a
left join recoded r on r.region = a.id
left join held h on h.region = a.id
left join people n on n.area = a.id and n.nth = 1
where a.level = 'region' and (a.vintage = '2022'
  or (a.vintage = '2018' and exists (select 1 from area_changes c where c.from_area = a.id and c.kind = 'split')))
order by a.id
