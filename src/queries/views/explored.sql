-- Reports of a subject that a reader's filters let through. A filter that is null lets all through. A region stands
-- for itself, its code of then, its districts and cities and the groups it belongs to; a set of regions for the
-- areas of that set alone. Reports without a period pass the years unless `with_undated` is false.
create macro explored(
  in_subject, only_indicator, only_area, only_vintage, from_year, to_year, with_undated, only_programme, only_kind,
  only_unit, only_payer, only_stage, only_source, only_qualifier
) as table
select *
from explore_reports r
where r.subject = in_subject
  and (only_indicator is null or r.indicator = only_indicator)
  and (only_area is null or r.area = only_area
    or r.area in (select p.area from explore_places p where p.map = 'today' and p.region = only_area))
  and (only_vintage is null or r.vintage = only_vintage)
  and coalesce(r.year >= coalesce(from_year, 0) and r.year <= coalesce(to_year, 9999), with_undated)
  and (only_programme is null or r.programme = only_programme)
  and (only_kind is null or r.kind = only_kind)
  and (only_unit is null or r.unit = only_unit)
  and (only_payer is null or r.payer = only_payer)
  and (only_stage is null or r.stage = only_stage)
  and (only_source is null or r.source = only_source)
  and (only_qualifier is null or r.qualifier = only_qualifier)
