-- The last day that a partial date (`2021`, `2021-06`, `2021-06-30`) may be; null stays null.
create macro last_possible_day(written) as
  case length(written)
    when 4 then (written || '-12-31')::date
    when 7 then (written || '-01')::date + interval 1 month - interval 1 day
    else written::date
  end::date
