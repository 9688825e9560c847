-- How many regions of today each indicator of the main subjects is reported for, with the country beside them:
-- figures of the country, all figures, documents. An indicator that no report gives a value for has zeros.
select i.id as indicator, i.subject,
  count(distinct p.page) filter (where a.vintage = '2022')::integer as regions,
  count(distinct o.id) filter (where o.area = 'KZ')::integer as country,
  count(distinct o.id)::integer as figures,
  count(distinct o.source)::integer as sources,
  max(o.period_end) as latest
from indicators i
join headlines h on h.subject = i.subject
left join observations o on o.indicator = i.id and o.value is not null
left join area_pages p on p.area = o.area and p.relation in ('itself', 'then')
left join areas a on a.id = p.page
group by i.id, i.subject
order by regions, figures, indicator
