-- Reports that pages list one by one: every one of a package of up to 5 000. Of a larger one a page would be longer than
-- anyone reads, so it is the 5 000 that tell most: those that headlines, promises and differences rest on, then of
-- each thing in each place its latest report before any earlier one, in these the country before regions and regions
-- before their parts, the later period first. Maps, counts and comparisons read all reports; so do files and SQL.
create view listed_reports as
with named as (
  select observation as id from headlines
  union
  select target from headlines
  union
  select observation from commitments where withdrawn is null
  union
  select record from difference_rows
),
ranked as (
  select o.id, o.period_end, n.id is null as unnamed,
    case when o.area = 'KZ' then 0 when a.level in ('region', 'group') then 1 else 2 end as level,
    row_number() over (
      partition by o.indicator, o.programme, o.kind, o.beneficiary, o.help, o.detail, o.purpose, o.payer, o.unit, o.stage,
        o.scope, o.centre, o.area
      order by o.period_end desc nulls last, o.id) as nth
  from observations o
  join areas a on a.id = o.area
  left join named n on n.id = o.id
)
select o.*
from observations o
join (
  select id
  from ranked
  qualify row_number() over (order by unnamed, nth > 1, level, period_end desc nulls last, id) <= 5000
) l on l.id = o.id
