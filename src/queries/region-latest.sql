-- Reports of one indicator of a region itself or under its code of then, whole or in part, the later period first,
-- undated ones last.
select o.id
from observations o
join area_pages p on p.area = o.area
where p.page = $region and p.relation in ('itself', 'then') and o.indicator = $indicator
order by o.scope <> 'area', o.period_end is null, o.period_end desc, o.id
