{note}
select a.name_{locale} as {region}, a.id as {code}
from   areas a
where  a.level = 'region'
  and  a.vintage = '2022'
  and  not exists (
         select 1
         from   area_pages p
         join   observations o on o.area = p.area
         where  p.page = a.id
           and  p.relation <> 'with-others'
           and  o.subject = 'funds')
order by a.id
