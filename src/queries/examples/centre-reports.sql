{note}
select period_end as {date}, value as {centres}, source as {source}
from   centre_counts
where  indicator = 'centres-open'
  and  kind = 'family-support'
  and  area = 'KZ'
  and  withdrawn is null
order by period_end nulls first, value
