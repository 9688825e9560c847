-- Every national report of how many family support centres work or are promised: undated first, then by day.
select id, stage, period_end, period_basis, value, value_max, qualifier, source
from observations
where area = 'KZ'
  and scope = 'area'
  and kind = 'family-support'
  and indicator in ('centres-open', 'centres-target')
order by stage = 'actual' desc, period_end is not null, period_end, value, id
