-- Regions' pages on which the rows of an area stand, district by district too.
select area, page
from area_pages
order by area, page
