-- Everything reported of one region, under its code of then and in its districts, by subject: whole-region
-- figures first, then the later period; undated reports last.
select o.id, o.subject, p.relation
from observations o
join area_pages p on p.area = o.area
join subjects s on s.id = o.subject
where p.page = $region
order by s."order", p.relation = 'within', o.scope <> 'area', o.period_end is null, o.period_end desc, o.id
