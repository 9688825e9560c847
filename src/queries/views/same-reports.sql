-- Pairs of reports that count the same thing in the same place and with the same codes, of other dates or of none.
-- A change between dates is no discrepancy: pairs that stand in one difference set are left out, as are a total
-- and its part. Of centres and institutions only those that are known are compared.
create view same_reports as
with places as (
  select a.id as area, coalesce(min(c.to_area), a.id) as place
  from areas a
  left join area_changes c on c.from_area = a.id and c.same_territory
  group by a.id
),
reports as (
  select o.*, p.place
  from observations o
  join places p on p.area = o.area
  where o.scope = 'area' or o.centre is not null
),
differing as (
  select a.record, b.record as other
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
join reports o on o.id <> r.id
  and o.indicator = r.indicator and o.programme = r.programme and o.place = r.place
  and o.unit = r.unit and o.scope = r.scope and o.stage = r.stage
  and o.centre is not distinct from r.centre and o.kind is not distinct from r.kind
  and o.beneficiary is not distinct from r.beneficiary and o.help is not distinct from r.help
  and o.detail is not distinct from r.detail and o.purpose is not distinct from r.purpose
  and o.payer is not distinct from r.payer
left join differing d on d.record = r.id and d.other = o.id
where d.record is null and r.part_of is distinct from o.id and o.part_of is distinct from r.id
