-- The first day that a partial date (`2021`, `2021-06`, `2021-06-30`) may be; null stays null.
create macro first_possible_day(written) as
  case length(written) when 4 then written || '-01-01' when 7 then written || '-01' else written end::date
