-- What is told of single regions: every series of it, its moments and the rows of each. A series is one indicator of
-- one programme in one unit, narrowed in one way, told of three regions or more: two are no map; of a
-- large package the 30 that tell of most regions in most years, as many as a list can be chosen from. A moment is the year
-- that a report's period ends in (`undated` where it has none), or the day, the year or the school year of a
-- statistic; a year of both sets of regions is two moments. `basis` parts what may not be held against each other:
-- after the census of 2021 people were counted anew. What was worked out later for borders that were not yet is left
-- out: a region is the region as it then was. The country's own rows stand beside those of its regions.
with since as (
  select min(valid_from) as day
  from areas
  where level = 'region' and vintage = '2022'
),
reports as (
  select concat_ws('-', o.indicator, o.programme, o.kind, o.beneficiary, o.help, o.detail, o.purpose, o.payer, o.unit) as series,
    o.subject, o.id, o.area, a.level, a.vintage, left(coalesce(o.period_end, o.period_start), 4) as year
  from observations o
  join areas a on a.id = o.area
  where o.scope = 'area' and o.stage = 'actual' and o.read <> 'doubtful'
    and (o.area = 'KZ' or (a.level = 'region' and a.vintage in ('2018', '2022')))
),
moments as (
  select series, year, vintage
  from reports
  where level = 'region' and series in (
    select series from reports where level = 'region' group by series
    having count(distinct area) > 2
    order by count(distinct area || coalesce(year, '')) desc, count(*), series limit 30)
  group by all
),
told as (
  select r.series, r.subject, 'reports' as kind,
    coalesce(m.year, 'undated') || case when m.vintage = '2018' and coalesce(m.year, '2022') >= '2022' then '-17' else '' end as moment,
    coalesce(m.year, '') as time, m.vintage, 'reports' as basis, r.area, r.id as row
  from moments m
  join reports r on r.series = m.series and r.year is not distinct from m.year
    and (r.area = 'KZ' or r.vintage = m.vintage)
  union all
  select case p.series when 'bns_1jan' then 'people' else 'people-average' end, 'context', 'people',
    coalesce(p.reference_date::varchar, p.year::varchar), coalesce(p.reference_date::varchar, p.year::varchar), p.vintage,
    p.series || p.vintage, p.area, p.id
  from population p, since
  where p.series in ('bns_1jan', 'bns_avg_annual')
    and (p.vintage = '2022') = (coalesce(p.reference_date, make_date(p.year, 12, 31)) >= since.day)
  union all
  select 'schools', 'context', 'schools', replace(s.school_year, '/', '-'), s.school_year, s.vintage, 'schools', s.area, s.id
  from schools s
  where s.locality = 'all'
)
select t.series, t.subject, t.kind, t.moment, t.vintage, t.basis, t.area, t.row
from told t
join subjects s on s.id = t.subject
order by s."order", t.series, t.time, t.vintage, t.area, t.row
