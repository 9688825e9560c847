SELECT indicator, qualifier, value, unit, period_end, source
FROM 'https://otbasy-atlas.example/data/families.parquet'
WHERE area = 'KZ-61' AND stage = 'actual' AND withdrawn IS NULL
ORDER BY period_end;
