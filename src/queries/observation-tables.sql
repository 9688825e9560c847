-- Every figure that stands with the table that holds it, by source and then in the order of the ids.
select id, source, resource as "table"
from observations
order by source, id
