{note}
select a.name_{locale} as {region},
       count(*) filter (o.subject = 'centres') as {on_centres},
       count(*) filter (o.subject = 'funds') as {on_funds},
       count(*) filter (o.subject = 'families') as {on_families},
       count(*) filter (o.subject = 'inspections') as {on_inspections},
       a.id as {code}
from   areas a
left join area_pages p on p.page = a.id and p.relation <> 'with-others'
left join observations o on o.area = p.area
where  a.level = 'region'
  and  a.vintage = '2022'
group by a.id, a.name_{locale}
order by count(o.id), a.id
