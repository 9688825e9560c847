-- Units that the standing rows of a table of figures are in, the commonest first.
select unit from observations where resource = $resource group by unit order by count(*) desc, unit
