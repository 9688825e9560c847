-- What was said at a sitting without a number, in the order of the subjects.
select t.id, t.subject
from statements t
join subjects s on s.id = t.subject
where t.session = $session and t.withdrawn is null
order by s."order", t.id
