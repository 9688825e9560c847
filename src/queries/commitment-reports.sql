-- For each promised number the reports of the very stock that it is about: the same programme, area, unit and codes,
-- reported as it is and not as it is planned. A target is of centres at work; centres that are planned are those to be
-- opened, so no stock tells of them. `used` is false for a report that its difference set does not pick and
-- for one read in doubt: it is shown and nothing is computed from it. Undated ones first, then by day.
select c.id as commitment, r.id as observation,
  r.read <> 'doubtful' and (count(d.id) = 0 or bool_or(coalesce(m.picked, false) and d.id is not null)) as used
from commitments c
join observations o on o.id = c.observation
join indicators i on i.id = o.indicator and i.measure = 'stock'
join observations r on r.programme = o.programme and r.area = o.area and r.unit = o.unit and r.scope = o.scope
  and r.kind is not distinct from o.kind and r.beneficiary is not distinct from o.beneficiary
  and r.help is not distinct from o.help and r.detail is not distinct from o.detail
  and r.stage = 'actual' and r.obs_status = 'A'
  and (r.indicator = o.indicator or (o.indicator = 'centres-target' and r.indicator = 'centres-open'))
left join difference_rows m on m.record = r.id
left join differences d on d.id = m.difference and d.kind = 'same-quantity' and d.withdrawn is null
where c.withdrawn is null and o.stage <> 'actual' and o.value is not null
group by c.id, r.id, r.read, r.period_end
order by c.id, r.period_end is not null, r.period_end, r.id
