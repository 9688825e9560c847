-- What a subject's reports may be filtered by: each value of each field with how many reports have it, in the order
-- of the code lists (of centres also the kinds that the register alone knows, with none); areas as the country, then the pages of regions with all that stands on them; sources the
-- latest first; years rising.
with told as (
  select o.*, left(coalesce(o.period_end, o.period_start), 4) as year
  from observations o
  where o.subject = $subject
),
options as (
  select 'indicator' as field, indicator as value, count(*) as n, min(i.rowid)::double as nth
  from told join indicators i on i.id = told.indicator
  group by indicator
  union all
  select 'programme', programme, count(*), min(p.rowid)
  from told join programmes p on p.id = told.programme
  group by programme
  union all
  select 'kind', k.id, count(told.id), min(k.rowid)
  from kinds k left join told on told.kind = k.id
  where k.list in ('centre', 'institution') and (told.id is not null
    or $subject = 'centres' and k.id in (select kind from centres where withdrawn is null))
  group by k.id
  union all
  select 'unit', unit, count(*), min(u.rowid)
  from told join units u on u.id = told.unit
  group by unit
  union all
  select 'payer', payer, count(*), min(k.rowid)
  from told join kinds k on k.id = told.payer and k.list = 'payer'
  group by payer
  union all
  select 'area', 'KZ', count(*) filter (area = 'KZ'), 0
  from told
  union all
  select 'area', page, count(told.id), 1
  from area_pages left join told on told.area = area_pages.area
  group by page
  union all
  select 'stage', stage, count(*), list_position(['actual', 'planned', 'target'], stage)
  from told
  group by stage
  union all
  select 'qualifier', qualifier, count(*),
    list_position(['exact', 'at_least', 'about', 'at_most', 'between', 'all'], qualifier)
  from told
  where qualifier is not null
  group by qualifier
  union all
  select 'source', source, count(*), -epoch(max(left(s.date || '-01-01', 10)::date))
  from told join sources s on s.id = told.source
  group by source
  union all
  select 'year', year, count(*), year::integer
  from told
  where year is not null
  group by year
)
select field, value, n::integer as n
from options
order by field, nth nulls last, value
