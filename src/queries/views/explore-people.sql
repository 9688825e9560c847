-- Yearly averages of people by area and year, in the area's own borders; of a region of 2018 the sum of the regions
-- of today that came of it, where all of them have that year.
create view explore_people as
with people as (
  select area, year, population
  from population
  where series = 'bns_avg_annual'
),
parts as (
  select c.from_area as area, c.to_area as part, count(*) over (partition by c.from_area) as of_all
  from area_changes c
  join areas f on f.id = c.from_area and f.level = 'region' and f.vintage = '2018'
  join areas t on t.id = c.to_area and t.level = 'region' and t.vintage = '2022'
)
select area, year, population::double as population
from people
union all
select parts.area, people.year, sum(people.population)::double
from parts
join people on people.area = parts.part
group by parts.area, people.year, parts.of_all
having count(*) = parts.of_all
