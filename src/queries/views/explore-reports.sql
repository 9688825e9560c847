-- What a subject's reports are filtered, placed and held against people by: one row a live report. `last` ends its
-- period (or begins it, where no end is known) and `year` is of it; `narrowed` counts the ways in which it is of less
-- than all: one help, one group, one part.
create view explore_reports as
select o.id, o.subject, o.indicator, o.measure, o.programme, o.kind, o.unit, o.payer, o.stage, o.source, o.qualifier,
  o.area, a.vintage, o.scope, o.read, o.obs_status, o.value, o.period_start, o.period_end,
  coalesce(o.period_end, o.period_start) as last,
  left(coalesce(o.period_end, o.period_start), 4)::integer as year,
  (coalesce(o.help, 'any') <> 'any')::integer + (coalesce(o.beneficiary, 'all') <> 'all')::integer
    + (o.detail is not null)::integer as narrowed
from observations o
join areas a on a.id = o.area
