-- Listed reports about the whole of a body's area that became known between its last sitting and this one: known at this one,
-- not known at the last. `certain` is false where the document may have been out by then. `earlier` is the report of
-- the same thing that was known at the last sitting, the latest of them; null where there was none. A change is
-- told only where two reports count one thing: nothing is worked out from different ones.
with moved as (
  select d.id as session, d.previous, o.id, o.subject, o.indicator, before.standing = 'after' as certain
  from session_days d
  join listed_reports o on o.area in (
    select d.area
    union
    select p.area from area_pages p where p.page = d.area and p.relation in ('itself', 'then')
  )
  join session_sources now on now.session = d.id and now.source = o.source
  join session_sources before on before.session = d.previous and before.source = o.source
  where d.id = $session and o.scope = 'area' and o.subject <> 'context'
    and now.standing in ('own', 'before') and before.standing not in ('own', 'before')
)
select m.id, m.subject, m.certain,
  (
    select arg_max(o.id, (coalesce(o.period_end, ''), o.id))
    from same_reports p
    join observations o on o.id = p.other
    join session_sources before on before.session = m.previous and before.source = o.source
    where p.id = m.id and before.standing in ('own', 'before')
  ) as earlier
from moved m
join subjects s on s.id = m.subject
order by s."order", m.certain desc, m.indicator, m.id
