{note}
select s.name_{locale} as {subject},
       count(*) filter (o.qualifier = 'exact') as {exact},
       count(*) filter (o.qualifier = 'at_least') as {at_least},
       count(*) filter (o.qualifier = 'at_most') as {at_most},
       count(*) filter (o.qualifier in ('about', 'between')) as {about},
       count(*) filter (o.value is null) as {no_number}
from   observations o
join   subjects s on s.id = o.subject
group by s.id, s.name_{locale}, s."order"
order by s."order"
