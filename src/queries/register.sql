-- The register of centres that stand, each with the region of today that it is in; by region, then by kind (in
-- the order of its code list), the later opening first, undated last.
select c.id, p.page as region
from centres c
join area_pages p on p.area = c.area and p.relation <> 'with-others'
join kinds k on k.list = 'centre' and k.id = c.kind
where c.withdrawn is null
order by p.page, k.rowid, c.opened desc nulls last, c.id
