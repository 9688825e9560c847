-- For every listed report those that count the same thing in the same place and with the same codes, of other dates or
-- of none: for each the six before it and the six after it in time. A change between dates is no discrepancy: pairs that
-- stand in one difference set are left out, as are a total and its part. Of centres and institutions only those
-- that are known are compared.
create view same_reports as
with places as (
  select a.id as area, coalesce(min(c.to_area), a.id) as place
  from areas a
  left join area_changes c on c.from_area = a.id and c.same_territory
  group by a.id
),
comparable as (
  select o.id, o.period_end, o.part_of,
    dense_rank() over (
      order by o.indicator, o.programme, p.place, o.unit, o.scope, o.stage, o.centre, o.kind, o.beneficiary,
        o.help, o.detail, o.purpose, o.payer
    ) as subject
  from observations o
  join places p on p.area = o.area
  where o.scope = 'area' or o.centre is not null
),
-- Neighbours are found by their numbers: joining every pair grows with the square of the reports.
reports as (
  select *, row_number() over (partition by subject order by period_end nulls last, id) as nth
  from comparable
),
differing as (
  select distinct a.record, b.record as other
  from difference_rows a
  join difference_rows b on b.difference = a.difference and b.record <> a.record
  join differences d on d.id = a.difference and d.withdrawn is null
)
select r.id, o.id as other,
  case
    when r.period_end is null or o.period_end is null then 'undated'
    when starts_with(r.period_end, o.period_end) or starts_with(o.period_end, r.period_end) then 'undated'
    when o.period_end < r.period_end then 'earlier'
    else 'later'
  end as relation
from reports r
join listed_reports l on l.id = r.id
cross join range(-6, 7) step(away)
join reports o on o.subject = r.subject and o.nth = r.nth + step.away
left join differing d on d.record = r.id and d.other = o.id
where step.away <> 0 and d.record is null and r.part_of is distinct from o.id and o.part_of is distinct from r.id
