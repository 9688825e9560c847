-- Indicators that the standing rows of a table of figures have, with how each adds up, the commonest first.
select i.id, i.measure, i.add_areas, i.add_time
from indicators i join observations o on o.indicator = i.id
where o.resource = $resource
group by all
order by count(*) desc, i.id
