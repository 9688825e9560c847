-- Listed reports of one and the same thing of the whole country at different times: same programme, indicator, unit and
-- all that narrows them, two or more numbers. Undated ones first, then by the end of the period.
with told as (
  select o.id, p.rowid as programme_nth, i.rowid as indicator_nth, o.period_end, o.value,
    concat_ws('|', o.programme, o.indicator, o.unit, coalesce(o.kind, '-'), coalesce(o.beneficiary, '-'), coalesce(o.help, '-'),
      coalesce(o.detail, '-'), coalesce(o.purpose, '-'), coalesce(o.payer, '-')) as series
  from listed_reports o
  join programmes p on p.id = o.programme
  join indicators i on i.id = o.indicator
  where o.subject = $subject and o.area = 'KZ' and o.scope = 'area' and o.value is not null
    and o.indicator <> 'centres-target' and o.read <> 'doubtful'
)
select id, series
from told
qualify count(*) over (partition by series) > 1 and count(period_end) over (partition by series) > 0
order by programme_nth, indicator_nth, series, period_end is not null, period_end, value, id
