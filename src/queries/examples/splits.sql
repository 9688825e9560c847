{note}
select f.name_{locale} as {before}, t.name_{locale} as {after}, c.date as {since},
       (select count(*) from observations o where o.area = f.id) as {earlier_reports},
       t.id as {code}
from   area_changes c
join   areas f on f.id = c.from_area and f.level = 'region'
join   areas t on t.id = c.to_area and t.level = 'region'
where  c.kind = 'split'
  and  t.vintage = '2022'
order by f.id, t.id
