-- What was promised at the sitting before this one, and whether an outcome of it had been reported by the day of this
-- one. An outcome told without a document is known from its own date.
select c.id,
  c.outcome <> 'not-reported' and coalesce(
    s.standing in ('own', 'before'), last_possible_day(c.outcome_date) <= d.first_day, false
  ) as known
from session_days d
join commitments c on c.session = d.previous and c.withdrawn is null
left join session_sources s on s.session = d.id and s.source = c.outcome_source
where d.id = $session
order by known desc, c.due is null, c.due, c.id
