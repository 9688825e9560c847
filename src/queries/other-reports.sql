-- Of every listed report those of the same thing (see the view), the other's earlier dates first, undated ones last.
select s.id, s.other, s.relation
from same_reports s
join observations o on o.id = s.other
order by s.id, o.period_end nulls last, s.other
