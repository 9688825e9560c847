{note}
with told as (
  select r.difference, r.picked, o.id, o.unit, o.value, o.qualifier,
         concat_ws(' ', {sign_of}, o.value::bigint) as said
  from   difference_rows r
  join   observations o on o.id = r.record
)
select d.title_{locale} as {what},
       string_agg(t.said, '; ' order by t.value, t.id) as {values},
       max(t.said) filter (t.picked) as {picked},
       u.name_{locale} as {unit},
       case when bool_and(t.qualifier = 'exact')
            then max(t.value) - min(t.value) end as {spread}
from   differences d
join   told t on t.difference = d.id
join   units u on u.id = t.unit
where  d.kind = 'same-quantity'
  and  d.withdrawn is null
group by d.id, d.title_{locale}, u.name_{locale}
having min(t.value) < max(t.value)
order by {spread} desc nulls last, d.id
