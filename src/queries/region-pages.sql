-- Regions that have a page, and the page on which a region of any vintage is shown: the 20 of today, then the
-- former shapes that were split. Regions that were only recoded share today's page.
select a.id as region, p.page, a.vintage
from areas a
join area_pages p on p.area = a.id
where a.level = 'region' and a.vintage in ('2022', '2018')
order by a.vintage desc, a.id
