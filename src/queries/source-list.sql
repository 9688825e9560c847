-- Every document with how many figures that stand were taken from it.
select s.id, count(o.id)::integer as figures
from sources s
left join observations o on o.source = s.id
group by s.id
order by s.id
