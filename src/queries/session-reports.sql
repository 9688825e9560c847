-- Listed figures reported at a sitting, in the order of the subjects: targets first in each, then by indicator.
select o.id, o.subject
from listed_reports o
join subjects s on s.id = o.subject
where o.session = $session
order by s."order", o.stage = 'actual', o.indicator, o.programme, o.id
