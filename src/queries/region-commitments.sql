-- What was promised to or by one region or its districts: the nearest due date first, those without one last.
select c.id, p.relation
from commitments c
join area_pages p on p.area = c.area
where p.page = $region and p.relation <> 'with-others' and c.withdrawn is null
order by c.due is null, c.due, c.id
