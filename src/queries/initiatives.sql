-- All that is told of every programme, plan, service, campaign, contest and initiative, and where. Councils, the party
-- and whole sectors are none: their figures belong to no programme. Each is told itself (`programme`, its own area as
-- its place), by its listed figures and by what was said of it without a number. `place` is the region's page on which the row
-- stands, a district's under its region of today where it has one; else the row's own area: the country, several
-- regions together, or null where none is stated. In the order of the code list, then of places; in a place the whole
-- region before its districts, by subject and indicator, the later period first, undated ones last.
with pages as (
  select p.area, arg_max(p.page, (coalesce(a.vintage, ''), p.page)) as page,
    arg_max(p.relation, (coalesce(a.vintage, ''), p.page)) as relation
  from area_pages p
  join areas a on a.id = p.page
  where p.relation <> 'with-others'
  group by p.area
),
told as (
  select id as programme, 'programme' as kind, id, area, null as subject, null as indicator, false as narrower,
    null as period_end
  from programmes
  union all
  select programme, 'figure', id, area, subject, indicator, scope <> 'area', period_end
  from listed_reports
  union all
  select about, 'said', id, area, subject, null, false, period_end
  from statements
  where withdrawn is null
)
select t.programme, t.kind, t.id, coalesce(l.page, t.area) as place,
  coalesce(l.relation, case when a.level = 'group' then 'with-others' else 'itself' end) as relation
from told t
join programmes p on p.id = t.programme
left join areas a on a.id = t.area
left join pages l on l.area = t.area
left join subjects s on s.id = t.subject
left join indicators i on i.id = t.indicator
where p.type not in ('body', 'sector')
order by p.rowid, t.kind = 'said', t.kind = 'figure', place, l.relation = 'within', s."order", i.rowid, t.narrower,
  t.period_end is null, t.period_end desc, t.id
