SELECT area, area_name, qualifier, value
FROM 'https://otbasy-atlas.example/centres/map-support.csv'
WHERE value IS NOT NULL
ORDER BY value DESC, area;
