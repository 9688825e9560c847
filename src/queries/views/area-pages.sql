-- Which region's page shows the rows of an area, and why: the area itself; `then`, the same territory under
-- its code before 8 June 2022; `within`, a district or city in it; `with-others`, a group that it belongs to.
-- A region that was split keeps its earlier rows on its own former page: they are never the smaller region's.
create view area_pages as
with unchanged as (
  select from_area, to_area
  from area_changes
  where same_territory
),
regions as (
  select a.id as area, coalesce(u.to_area, a.id) as page, case when u.to_area is null then 'itself' else 'then' end as relation
  from areas a
  left join unchanged u on u.from_area = a.id
  where a.level = 'region'
),
districts as (
  select a.id as area, p.page, 'within' as relation
  from areas a
  join regions p on p.area = a.parent
  where a.level in ('district', 'city')
  union
  select a.id, p.page, 'within'
  from areas a
  join unchanged u on u.from_area = a.id
  join areas today on today.id = u.to_area
  join regions p on p.area = today.parent
  where a.level in ('district', 'city')
),
groups as (
  select a.id as area, p.page, 'with-others' as relation
  from (select id, unnest(string_split(members, ';')) as member from areas where level = 'group') a
  join regions p on p.area = a.member
)
select * from regions
union
select * from districts
union
select * from groups
