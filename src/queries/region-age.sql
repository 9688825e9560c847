-- How old what is known of each region is: the last period that a figure of the region itself ends in, and how many
-- documents tell of it. Null where no figure says its period.
select p.page as region, count(distinct o.id)::integer as figures, count(distinct o.source)::integer as sources,
  max(o.period_end) as latest
from area_pages p
left join observations o on o.area = p.area
where p.relation in ('itself', 'then')
group by p.page
order by region
