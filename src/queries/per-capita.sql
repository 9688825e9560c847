-- Flows of one indicator, programme and beneficiary in one year, by region and for the country, per 100 000
-- people: over the yearly average in the area's own borders. Null where that series has no such year.
select o.area, o.id as observation, o.value, o.qualifier, n.population,
  o.value * 100000 / n.population as rate
from observations o
left join population n on n.area = o.area and n.series = 'bns_avg_annual' and n.year = $year
where o.indicator = $indicator and o.programme = $programme and coalesce(o.beneficiary, '') = $beneficiary
  and o.scope = 'area' and o.obs_status = 'A' and o.detail is null
  and left(o.period_end, 4) = $year::varchar and left(o.period_start, 4) = $year::varchar
qualify row_number() over (partition by o.area order by o.period_end desc, o.id) = 1
order by rate desc nulls last, o.area
