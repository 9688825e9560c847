-- How many reports of a subject there are of each region of a vintage: of the region itself, of a district or city
-- in it, of one centre or institution there. Regions of today take the reports under their code of then; regions
-- of 2018 only what was reported of them as they were. Null where there is none; groups of regions are on no map.
with placed as (
  select area, page as region
  from area_pages
  where $vintage = '2022' and relation <> 'with-others'
  union all
  select a.id, coalesce(r.id, a.id)
  from areas a
  left join areas r on r.id = a.parent and r.level = 'region'
  where $vintage = '2018' and (a.level = 'region' or r.id is not null)
)
select a.id as region, nullif(count(o.id), 0)::integer as reports
from areas a
left join placed p on p.region = a.id
left join observations o on o.area = p.area and o.subject = $subject
where a.level = 'region' and a.vintage = $vintage
group by a.id
order by a.id
