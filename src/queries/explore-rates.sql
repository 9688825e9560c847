-- People that each report which a reader's filters let through may be held against: the yearly average of the
-- year of its date, or of the one year that its period lies in, in the area's own borders; of a region that was split
-- the sum of those that came of it. Where there is none, `reason` says why: no `number`; a `measure` that is no
-- count; a `scope` that is not the whole area; a `period` of no one year; no `people` known.
with told as (
  select id, area, year,
    case
      when value is null or obs_status <> 'A' then 'number'
      when measure not in ('stock', 'flow') then 'measure'
      when scope <> 'area' then 'scope'
      when year is null then 'period'
      when measure = 'flow' and left(period_start, 4) is distinct from left(period_end, 4) then 'period'
    end as reason
  from explored(
  $subject, $only_indicator, $only_area, $only_vintage, $from_year, $to_year, $with_undated, $only_programme,
  $only_kind, $only_unit, $only_payer, $only_stage, $only_source, $only_qualifier)
)
select told.id, p.year, p.population,
  coalesce(told.reason, case when p.population is null then 'people' end) as reason
from told
left join explore_people p on told.reason is null and p.area = told.area and p.year = told.year
order by told.id
