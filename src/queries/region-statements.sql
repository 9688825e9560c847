-- What was said of one region without a number, placed as its figures are: by subject, the whole region first, the
-- later period first, undated ones last.
select s.id, s.subject, p.relation
from statements s
join area_pages p on p.area = s.area
join subjects u on u.id = s.subject
where p.page = $region and s.withdrawn is null
order by u."order", p.relation = 'within', s.period_end is null, s.period_end desc, s.id
