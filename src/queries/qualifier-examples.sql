-- For each qualifier one figure that shows it: what is done before what is planned, read twice before once, of the
-- whole country before a region, of a counted unit before a share, dated before undated. Exact first, then bounds.
select o.qualifier, o.id
from observations o
where o.qualifier is not null and o.obs_status = 'A' and o.read <> 'doubtful'
qualify row_number() over (
  partition by o.qualifier
  order by o.stage <> 'actual', o.read <> 'twice', o.area <> 'KZ', o.scope <> 'area', o.unit = 'percent',
    o.period_end is null, o.period_end desc, o.id
) = 1
order by list_position(['exact', 'at_least', 'about', 'at_most', 'between', 'all'], o.qualifier)
