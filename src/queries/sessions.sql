-- Every sitting with the one of the same body before it. The Republican council's first, then the regional councils',
-- then others'; in each body the latest first.
select d.id, d.previous
from session_days d
join bodies b on b.id = d.body
order by b.kind <> 'republican-council', b.kind <> 'regional-council', d.body, d.last_day desc, d.first_day desc, d.id
