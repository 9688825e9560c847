-- Figures, centres and sources behind each region's page.
select p.page as region,
  count(distinct o.id)::integer as figures,
  count(distinct o.source)::integer as sources,
  (select count(*) from centres c join area_pages q on q.area = c.area
    where q.page = p.page and c.withdrawn is null and c.state = 'open')::integer as centres
from area_pages p
left join observations o on o.area = p.area
group by p.page
order by region
