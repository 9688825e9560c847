-- Every listed figure with the table that holds it, by source and then in the order of the ids.
select id, source, resource as "table"
from listed_reports
order by source, id
