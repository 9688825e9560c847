-- How much has been reported of a subject: reports, their documents, those of the whole country, those that name
-- no period, and the regions of today that any of them is of (itself, under its code of then, or a district in it).
select count(*)::integer as reports,
  count(distinct source)::integer as sources,
  (count(*) filter (area = 'KZ'))::integer as national,
  (count(*) filter (period_start is null and period_end is null))::integer as undated,
  (select count(distinct g.page)
    from observations r
    join area_pages g on g.area = r.area and g.relation <> 'with-others'
    join areas a on a.id = g.page and a.vintage = '2022'
    where r.subject = $subject)::integer as regions
from observations
where subject = $subject
