-- What was known of each document at each sitting. `own`: it tells of the sitting itself; `before`: it surely came out
-- by the first day that the sitting may be; `after`: it surely came out when the sitting was over; else `unsure`,
-- for its day or the sitting's is known too roughly, or not at all.
create view session_sources as
select s.id as session, d.id as source,
  case
    when d.id = w.source or list_contains(string_split(coalesce(w.also_in, ''), ';'), d.id) then 'own'
    when last_possible_day(coalesce(d.date, d.date_to)) <= s.first_day then 'before'
    when first_possible_day(coalesce(d.date, d.date_from)) > s.last_day then 'after'
    else 'unsure'
  end as standing
from session_days s
join sessions w on w.id = s.id
cross join sources d
