{note}
select c.name_{locale} as {centre}, k.name_{locale} as {kind}, c.locality_{locale} as {place},
       c.opened as {opened}, c.source as {source}
from   centres c
join   area_pages p on p.area = c.area and p.page = 'KZ-61'
join   kinds k on k.list = 'centre' and k.id = c.kind
where  c.state = 'open'
  and  c.withdrawn is null
order by c.opened nulls last, c.id
