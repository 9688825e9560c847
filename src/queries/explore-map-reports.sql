-- How many of the reports that a reader's filters let through are of each region of a vintage: of the region itself,
-- of a district or city in it, of one centre or institution there. Regions of today take the reports under their
-- code of then; regions of 2018 only what was reported of them as they were. Null where there is none; groups of
-- regions are on no map.
with told as (
  select p.region, count(*) as n
  from explored(
  $subject, $only_indicator, $only_area, $only_vintage, $from_year, $to_year, $with_undated, $only_programme,
  $only_kind, $only_unit, $only_payer, $only_stage, $only_source, $only_qualifier) o
  join explore_places p on p.area = o.area and p.relation <> 'with-others'
  where p.map = case $vintage when '2018' then '2018' else 'today' end
  group by p.region
)
select a.id as region, told.n::integer as reports
from areas a
left join told on told.region = a.id
where a.level = 'region' and a.vintage = $vintage
order by a.id
