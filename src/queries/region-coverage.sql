-- How many figures each region's page holds of the region itself, by subject and year of the period's end; undated
-- ones without a year. Figures of districts and of several regions together are not counted. The country's own
-- figures stand under its id.
with places as (
  select page as region, area from area_pages where relation in ('itself', 'then')
  union all
  select id, id from areas where level = 'country'
)
select p.region, o.subject, left(o.period_end, 4)::integer as year, count(*)::integer as figures
from observations o
join places p on p.area = o.area
group by all
order by region, subject, year
