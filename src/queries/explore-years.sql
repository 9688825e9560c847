-- How many of the reports that a reader's filters let through are of each indicator and year, what is done apart from
-- what is promised; null is the year of reports without a period. The indicator with most reports first.
select indicator, year, stage <> 'actual' as plan, count(*)::integer as reports
from explored(
  $subject, $only_indicator, $only_area, $only_vintage, $from_year, $to_year, $with_undated, $only_programme,
  $only_kind, $only_payer, $only_stage, $only_source, $only_qualifier)
group by indicator, year, plan
order by sum(count(*)) over (partition by indicator) desc, indicator, year nulls first, plan
