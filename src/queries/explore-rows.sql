-- Reports that a reader's filters let through: the latest end of a period first, undated reports last.
select id, year
from explored(
  $subject, $only_indicator, $only_area, $only_vintage, $from_year, $to_year, $with_undated, $only_programme,
  $only_kind, $only_unit, $only_payer, $only_stage, $only_source, $only_qualifier)
order by last desc nulls last, id
