-- How the reported stock of family support centres moved between its first and its latest report with a day, and
-- how many a year are needed from there for the nearest plan ahead (a plan, not the party's target). A plan that names a year alone is
-- due at its end. One row, or none without two such reports.
with stocks as (
  select id, value, period_end::date as day
  from observations
  where area = 'KZ' and scope = 'area' and kind = 'family-support' and indicator = 'centres-open'
    and stage = 'actual' and qualifier = 'exact' and read <> 'doubtful' and length(period_end) = 10
),
first as (select * from stocks order by day, id limit 1),
latest as (select * from stocks order by day desc, id limit 1),
plan as (
  select o.id, o.value, (left(o.period_end, 4) || '-12-31')::date as day
  from observations o, latest
  where o.area = 'KZ' and o.scope = 'area' and o.kind = 'family-support' and o.indicator = 'centres-target'
    and o.stage = 'planned' and length(o.period_end) = 4 and (left(o.period_end, 4) || '-12-31')::date > latest.day
  order by o.period_end, o.id
  limit 1
)
select first.id as first, first.value as first_value, first.day::varchar as first_day,
  latest.id as latest, latest.value as latest_value, latest.day::varchar as latest_day,
  latest.value - first.value as growth,
  plan.id as plan, plan.value as plan_value, year(plan.day)::integer as plan_year,
  (plan.value - latest.value) * 365.25 / (plan.day - latest.day) as needed_a_year
from first, latest
left join plan on true
where first.id <> latest.id
