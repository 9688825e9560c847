{note}
select k.name_{locale} as {kind}, count(*) as {promises},
       count(*) filter (c.outcome = 'not-reported') as {not_reported},
       count(*) filter (c.due is null) as {no_due}
from   commitments c
join   kinds k on k.list = 'commitment' and k.id = c.kind
where  c.withdrawn is null
group by k.name_{locale}
order by count(*) desc, k.name_{locale}
