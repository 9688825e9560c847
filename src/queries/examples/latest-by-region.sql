{note}
select a.name_{locale} as {region}, {sign_of} as {sign}, o.value as {families},
       o.period_end as {date}, p.name_{locale} as {programme},
       h.name_{locale} as {help}, o.area as {code}
from   observations o
join   areas a on a.id = o.area
join   programmes p on p.id = o.programme
left join kinds h on h.list = 'help' and h.id = o.help
where  o.indicator = 'helped'
  and  o.unit = 'families'
  and  o.scope = 'area'
  and  a.level = 'region'
qualify row_number() over (
          partition by o.area, o.programme, o.help, o.beneficiary
          order by o.period_end desc nulls last, o.id) = 1
order by p.name_{locale}, o.area, o.id
