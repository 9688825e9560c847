-- First and last time that each table of numbers tells of, as precisely as it does.
select resource, min(coalesce(period_start, period_end)) as first, max(coalesce(period_end, period_start)) as last
from observations
where coalesce(period_start, period_end) is not null
group by resource
union all
select 'population', min(year)::varchar, max(year)::varchar from population
union all
select 'schools', min(school_year)[1:4], max(school_year)[1:4] from schools
order by resource
