-- Each set of regions with how many there were and the day from which it holds, the earliest first.
select vintage, count(*)::integer as regions, min(valid_from)::varchar as since
from areas
where level = 'region' and vintage is not null
group by vintage
order by vintage
