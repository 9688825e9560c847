-- How many figures were read twice, once or doubtfully, in that order.
select read, count(*)::integer as n
from observations
group by read
order by list_position(['twice', 'once', 'doubtful'], read)
