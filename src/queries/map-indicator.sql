-- One indicator by region of one vintage, for a programme and all that is organised under it: the latest report
-- of a whole region, then the one read twice. Regions without a report have no value. Different programmes may
-- stand side by side on such a map, so its numbers are shown but never ranked or added.
with recursive under as (
  select id from programmes where id = $programme
  union
  select p.id from programmes p join under u on p.part_of = u.id
),
reported as (
  select o.*, row_number() over (
    partition by o.area order by o.period_end desc nulls last, o.read = 'twice' desc, o.id) as nth
  from observations o
  where o.indicator = $indicator and o.programme in (select id from under)
    and coalesce(o.beneficiary, '') = $beneficiary
    and o.scope = 'area' and o.stage = 'actual' and o.read <> 'doubtful'
)
select a.id as region, r.id as observation
from areas a
left join reported r on r.area = a.id and r.nth = 1
where a.level = 'region' and a.vintage = $vintage
order by a.id
