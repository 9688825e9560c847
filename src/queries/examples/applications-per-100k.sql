{note}
select a.name_{locale} as {region},
       o.value as {applications},
       round(o.value * 100000 / p.population) as {rate},
       o.area as {code}
from   families o
join   areas a on a.id = o.area
join   population p on p.area = o.area
                   and p.series = 'bns_avg_annual'
                   and p.year = 2025
where  o.indicator = 'applications'
  and  o.programme = 'contact-centre-111'
  and  o.beneficiary = 'children'
  and  o.detail is null
  and  left(o.period_end, 4) = '2025'
  and  o.area <> 'KZ'
order by {rate} desc
