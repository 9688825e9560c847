-- Centres of the register that a reader's filters let through, each with the region of today that it is in. The
-- whole country is every centre; the register knows today's areas only, so of the regions of 2018 it knows none.
-- What is done is a centre that is open; years are of its opening. What else reports are filtered by says nothing
-- of a centre.
select c.id, p.region, c.kind, c.state
from centres c
join explore_places p on p.map = 'today' and p.area = c.area and p.relation <> 'with-others'
where c.withdrawn is null
  and ($only_area is null or $only_area = 'KZ' or p.region = $only_area)
  and $only_vintage is distinct from '2018'
  and coalesce(left(c.opened, 4)::integer >= coalesce($from_year, 0), $with_undated)
  and coalesce(left(c.opened, 4)::integer <= coalesce($to_year, 9999), $with_undated)
  and ($only_kind is null or c.kind = $only_kind)
  and ($only_stage is null or c.state = case $only_stage when 'actual' then 'open' else $only_stage end)
  and ($only_source is null or c.source = $only_source)
order by c.id
