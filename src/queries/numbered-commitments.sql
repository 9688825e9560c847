-- Promises of a number that was printed, the earliest due date first, those without one last. `term` is how long the
-- promise itself says that it runs (`P5Y`).
select c.id, o.id as observation, c.due, o.duration as term
from commitments c
join observations o on o.id = c.observation
where c.withdrawn is null and o.stage <> 'actual' and o.value is not null
order by c.due is null, c.due, c.id
