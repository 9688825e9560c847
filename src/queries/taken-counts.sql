-- How much of each sort was taken from every document besides its figures, and how many figures of others it repeats. A
-- council counts where its own row is from; a name of it that another document gives counts there.
with taken as (
  select source, 'statements' as what from statements where withdrawn is null
  union all select source, 'commitments' from commitments where withdrawn is null
  union all select source, 'centres' from centres where withdrawn is null
  union all select source, 'sessions' from sessions where withdrawn is null
  union all select source, 'programmes' from programmes
  union all select source, 'population' from population
  union all select source, 'schools' from schools
  union all select source, 'bodies' from bodies where withdrawn is null
  union all
  select n.source, 'bodies'
  from body_names n
  where not exists (
    select 1 from bodies b where b.id = n.body and b.source = n.source and b.withdrawn is null
  )
  union all
  select unnest(string_split(also_in, ';')), 'confirms' from observations where also_in is not null
)
select source, what, count(*)::integer as n
from taken
where source is not null
group by source, what
order by source, what
