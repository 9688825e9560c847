-- What was reported of a subject by one of its fields: for each value of the field and each indicator, the report
-- that says most: of the whole country, not of a part, not narrowed to one help, group or channel, read twice, the
-- later one. `reports` counts all reports of that value. Values and indicators in the order of their code lists;
-- numbers of different lines are never added. Reports that name no value of the field are left out.
with told as (
  select o.*, case $field
      when 'programme' then o.programme
      when 'kind' then o.kind
      when 'payer' then o.payer
    end as part
  from observations o
  where o.subject = $subject
),
counted as (
  select *, count(*) over (partition by part) as reports,
    row_number() over (partition by part, indicator order by
      area <> 'KZ', scope <> 'area', stage <> 'actual', value is null,
      (coalesce(help, 'any') <> 'any')::integer + (coalesce(beneficiary, 'all') <> 'all')::integer
        + (detail is not null)::integer,
      read <> 'twice', period_end desc nulls last, id) as nth
  from told
  where part is not null
),
parts as (
  select id, rowid as nth from programmes where $field = 'programme'
  union all
  select id, min(rowid) from kinds
  where list = case $field when 'kind' then 'institution' when 'payer' then 'payer' end
  group by id
)
select c.part, c.id as observation, c.reports::integer as reports
from counted c
join parts p on p.id = c.part
join indicators i on i.id = c.indicator
where c.nth = 1
order by p.nth, i.rowid, c.id
