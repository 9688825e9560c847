-- What was decided, promised or recommended at a sitting: what has an outcome first, then what has a due date, then by
-- how much its kind binds.
select c.id
from commitments c
where c.session = $session and c.withdrawn is null
order by c.outcome = 'not-reported', c.due is null, c.due,
  list_position(
    ['target', 'plan', 'task', 'undertaking', 'measure', 'recommendation', 'proposal', 'supported', 'discussed'], c.kind
  ),
  c.id
