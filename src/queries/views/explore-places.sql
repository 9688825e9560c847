-- Where the reports of an area stand. On `today`, on the page of a region: of today, which takes reports under its
-- code of then, or of a former shape. On `2018`, in the region of 2018 that the area was or lay in. `relation` as in
-- `area_pages`.
create view explore_places as
select 'today' as map, area, page as region, relation
from area_pages
union all
select '2018', a.id, coalesce(r.id, a.id), case when r.id is null then 'itself' else 'within' end
from areas a
left join areas r on r.id = a.parent and r.level = 'region'
where a.level = 'region' or r.id is not null
