{note}
select {publisher_name} as {publisher},
       count(*) as {figures},
       round(100.0 * count(*) / sum(count(*)) over (), 1)::double as {share}
from   observations o
join   sources s on s.id = o.source
group by {publisher_name}
order by count(*) desc, {publisher_name}
limit  20
