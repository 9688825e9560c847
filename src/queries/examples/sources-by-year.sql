{note}
select left(date, 4) as {year}, count(*) as {sources}
from   sources
where  kind = 'report'
group by left(date, 4)
order by left(date, 4) nulls last
