{note}
with stocks as (
  select period_end::date as day, value
  from   centre_counts
  where  indicator = 'centres-open' and kind = 'family-support' and area = 'KZ'
    and  qualifier = 'exact' and read <> 'doubtful' and length(period_end) = 10
    and  withdrawn is null
)
select day as {date}, value as {centres},
       value - lag(value) over (order by day) as {added},
       day - lag(day) over (order by day) as {days}
from   stocks
order by day
