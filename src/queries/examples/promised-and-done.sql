{note}
select c.text_{locale} as {promise}, c.due as {due},
       w.name_{locale} as {outcome}, c.outcome_date as {reported}, c.outcome_source as {source}
from   commitments c
join   kinds w on w.list = 'outcome' and w.id = c.outcome
where  c.kind in ('target', 'plan', 'measure', 'task', 'undertaking')
  and  c.withdrawn is null
order by c.outcome = 'not-reported', c.due nulls last, c.id
