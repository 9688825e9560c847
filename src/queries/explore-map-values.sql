-- For each region of a vintage the one report of the whole region, of those that a reader's filters let through:
-- the least narrowed, then the latest, then the one read twice. What is promised stands on the map only when the
-- reader asked for a stage. Regions of today take reports under their code of then; a region that was split gives
-- none to those that came of it.
with told as (
  select p.region, o.id, row_number() over (partition by p.region
    order by o.narrowed, o.period_end desc nulls last, o.read = 'twice' desc, o.id) as nth
  from explored(
  $subject, $only_indicator, $only_area, $only_vintage, $from_year, $to_year, $with_undated, $only_programme,
  $only_kind, $only_unit, $only_payer, $only_stage, $only_source, $only_qualifier) o
  join explore_places p on p.area = o.area and p.relation in ('itself', 'then')
  where p.map = case $vintage when '2018' then '2018' else 'today' end
    and o.scope = 'area' and o.read <> 'doubtful' and (o.stage = 'actual' or $only_stage is not null)
)
select a.id as region, told.id as observation
from areas a
left join told on told.region = a.id and told.nth = 1
where a.level = 'region' and a.vintage = $vintage
order by a.id
