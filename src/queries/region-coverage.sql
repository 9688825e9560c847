-- How many figures each region's page holds, by subject and year of the period's end; undated ones without a year.
select p.page as region, o.subject, left(o.period_end, 4)::integer as year, count(*)::integer as figures
from observations o
join area_pages p on p.area = o.area
group by all
order by region, subject, year
