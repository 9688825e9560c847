-- The figure on a region's link card: of what was reported of the whole region, itself or under its code of then, a
-- number of what was done, not a part of another one, of a subject that has a headline. The first subject that has
-- one; in it a dated report before an undated one, the latest, the least narrowed. A region may have none.
select distinct on (p.page) p.page as region, o.id as observation
from observations o
join area_pages p on p.area = o.area
join subjects s on s.id = o.subject
join headlines h on h.subject = o.subject
where p.relation in ('itself', 'then') and o.scope = 'area' and o.stage = 'actual'
  and o.value is not null and o.obs_status = 'A' and o.part_of is null
order by p.page, s."order", o.period_end is null, o.period_end desc,
  (o.kind is not null)::integer + (o.beneficiary is not null)::integer + (o.help is not null)::integer
    + (o.detail is not null)::integer + (o.purpose is not null)::integer + (o.payer is not null)::integer,
  o.id
