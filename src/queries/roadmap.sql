-- Every promise, with each region on whose page it stands, or its own area where that is no region: the nearest due
-- date first, those without one last.
select c.id, coalesce(p.page, c.area) as place
from commitments c
left join area_pages p on p.area = c.area and p.relation <> 'with-others'
where c.withdrawn is null
order by c.due is null, c.due, c.session is null, c.session, c.id, place
