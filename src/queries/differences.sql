-- Members of every difference set that stands, with the headline's set first and the report that headlines use
-- first in its set. Sets of statements or of reports without numbers are here, too.
select d.id as difference, r.record, r.picked, h.subject as headline,
  count(distinct o.value) over (partition by d.id)::integer as values_told,
  count(distinct o.unit) over (partition by d.id)::integer as units_told
from differences d
join difference_rows r on r.difference = d.id
left join observations o on o.id = r.record
left join headlines h on h.observation = r.record
where d.withdrawn is null
order by max(h.subject is not null) over (partition by d.id) desc, d.id, r.picked desc, o.value, r.record
