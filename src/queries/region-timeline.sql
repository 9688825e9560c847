-- Everything of one region that has a date, the earlier first: listed figures and what was said by the end of their period
-- (by its beginning, where no end is known), centres by the day they opened, promises by the day they were due. A
-- partial date stands at the first day that it may be. What a region shares with others and what is of its districts is
-- among it, as `relation` says; centres of the register are known in today's areas only.
with dated as (
  select 'figure' as kind, o.id, coalesce(o.period_end, o.period_start) as date, p.relation
  from listed_reports o
  join area_pages p on p.area = o.area
  where p.page = $region
  union all
  select 'said', s.id, coalesce(s.period_end, s.period_start), p.relation
  from statements s
  join area_pages p on p.area = s.area
  where p.page = $region and s.withdrawn is null
  union all
  select 'opened', c.id, c.opened, p.relation
  from centres c
  join area_pages p on p.area = c.area
  where p.page = $region and c.withdrawn is null and p.relation <> 'with-others'
  union all
  select 'due', c.id, c.due, p.relation
  from commitments c
  join area_pages p on p.area = c.area
  where p.page = $region and c.withdrawn is null and p.relation <> 'with-others'
)
select kind, id, date, relation
from dated
where date is not null
order by date, kind, id
