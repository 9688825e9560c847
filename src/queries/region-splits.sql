-- Regions of 2018 that were split: each with every region of today that holds a part of it, and the day of the split.
select c.from_area as former, c.to_area as region, c.date::varchar as day
from area_changes c
join areas f on f.id = c.from_area
join areas t on t.id = c.to_area
where c.kind = 'split' and f.level = 'region' and f.vintage = '2018' and t.level = 'region' and t.vintage = '2022'
order by former, region
