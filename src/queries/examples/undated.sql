{note}
select s.name_{locale} as {subject},
       count(*) as {reports},
       count(*) filter (o.period_start is null and o.period_end is null) as {undated}
from   observations o
join   subjects s on s.id = o.subject
group by s.name_{locale}, s."order"
order by s."order"
