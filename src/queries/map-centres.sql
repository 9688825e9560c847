-- Centres of one kind in each region of a vintage. The first of these that there is: a dated report of the
-- region's stock; the register's open centres (at least as many: an entry that may be the same centre as another
-- one is not counted beside it); a report that some were opened, without their number. Planned ones stand apart.
-- The register knows today's areas only, so it says nothing of the regions of 2018.
with shown as (
  select area, page as region
  from area_pages
  where $vintage = '2022' and relation in ('itself', 'then')
  union all
  select id, id
  from areas
  where $vintage = '2018' and level = 'region' and vintage = '2018'
),
stock as (
  select s.region, o.id, o.value, o.qualifier, o.period_end,
    row_number() over (partition by s.region order by o.period_end desc, o.read = 'twice' desc, o.id) as nth
  from observations o
  join shown s on s.area = o.area
  where o.indicator = 'centres-open' and o.kind = $kind and o.scope = 'area' and o.stage = 'actual'
    and o.obs_status = 'A' and o.period_end is not null and o.read <> 'doubtful'
),
register as (
  select p.page as region, count(*) as n
  from centres c
  join area_pages p on p.area = c.area
  where c.kind = $kind and c.state = 'open' and c.withdrawn is null and p.relation <> 'with-others'
    and not exists (
      select 1
      from centres other
      where list_contains(string_split(coalesce(c.maybe_same, ''), ';'), other.id)
        and other.kind = c.kind and other.state = 'open' and other.withdrawn is null
        -- Two that name each other: the first of them counts.
        and not (c.id < other.id and list_contains(string_split(coalesce(other.maybe_same, ''), ';'), c.id))
    )
  group by p.page
),
opened as (
  select s.region, min(o.id) as id
  from observations o
  join shown s on s.area = o.area
  where o.indicator = 'centres-opened' and o.kind = $kind and o.scope = 'area' and o.obs_status = 'O'
  group by s.region
),
planned as (
  select s.region, sum(o.value) as n, min(o.id) as id
  from observations o
  join shown s on s.area = o.area
  where o.indicator = 'centres-planned' and o.kind = $kind and o.scope = 'area' and o.stage = 'planned'
  group by s.region
)
select a.id as region,
  case when s.id is not null then 'stock' when r.n is not null then 'register' when x.id is not null then 'opened' end as basis,
  coalesce(s.value, r.n)::double as value,
  case when s.id is not null then s.qualifier when r.n is not null then 'at_least' end as qualifier,
  case when s.id is not null then s.id when r.n is null then x.id end as observation,
  s.period_end,
  q.n as planned,
  q.id as planned_observation
from areas a
left join stock s on s.region = a.id and s.nth = 1
left join register r on r.region = a.id
left join opened x on x.region = a.id
left join planned q on q.region = a.id
where a.level = 'region' and a.vintage = $vintage
order by a.id
