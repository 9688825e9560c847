-- Every report that pages list, by source and then in the order of the ids.
select id
from listed_reports
order by source, id
