-- How many figures each region's page holds of the region itself, by subject and year of the period's end; undated
-- ones without a year. Figures of districts and of several regions together are not counted.
select p.page as region, o.subject, left(o.period_end, 4)::integer as year, count(*)::integer as figures
from observations o
join area_pages p on p.area = o.area
where p.relation in ('itself', 'then')
group by all
order by region, subject, year
