-- What the edition holds, by table: rows that stand.
select 'observations' as what, count(*)::integer as n from observations
union all select 'statements', count(*)::integer from statements where withdrawn is null
union all select 'commitments', count(*)::integer from commitments where withdrawn is null
union all select 'centres', count(*)::integer from centres where withdrawn is null
union all select 'sources', count(*)::integer from sources
union all select 'differences', count(*)::integer from differences where withdrawn is null
