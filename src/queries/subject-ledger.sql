-- Every listed report of a subject, by programme and then by indicator (in the order of their code lists): the
-- whole country first, whole areas before their parts, the later period first, undated reports last.
select o.id, o.programme, o.indicator
from listed_reports o
join programmes p on p.id = o.programme
join indicators i on i.id = o.indicator
where o.subject = $subject
order by p.rowid, i.rowid, o.area <> 'KZ', o.scope <> 'area', o.period_end is null, o.period_end desc, o.id
