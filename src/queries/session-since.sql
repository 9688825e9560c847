-- What documents that came out when a sitting was over tell of what was reported at it: the same thing counted again,
-- or, where `differs`, another number for the very same quantity. The earliest period first, undated ones last.
with pairs as (
  select id, other, false as differs
  from same_reports
  where relation <> 'earlier'
  union
  select a.record, b.record, true
  from difference_rows a
  join difference_rows b on b.difference = a.difference and b.record <> a.record
  join differences d on d.id = a.difference and d.withdrawn is null and d.kind = 'same-quantity'
)
select p.id, p.other, p.differs
from pairs p
join listed_reports r on r.id = p.id
join observations o on o.id = p.other
join session_sources s on s.session = r.session and s.source = o.source
where r.session = $session and s.standing = 'after'
order by p.id, o.period_end nulls last, p.other
