-- Every listed report of one region, under its code of then and in its districts, by subject. In a subject: figures
-- of the whole region, then those it shares with another region, then its districts and cities; in each the whole
-- area before a part or an institution, the later period before the earlier, undated reports last.
select o.id, o.subject, p.relation
from listed_reports o
join area_pages p on p.area = o.area
join subjects s on s.id = o.subject
where p.page = $region
order by s."order", p.relation = 'within', p.relation = 'with-others', o.scope <> 'area',
  o.period_end is null, o.period_end desc, o.id
