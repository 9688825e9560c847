-- The figure on top of each subject, with the target it is held against, in the order of the subjects.
select h.subject, h.observation, h.target, o.value, t.value as target_value
from headlines h
join subjects s on s.id = h.subject
join observations o on o.id = h.observation
left join observations t on t.id = h.target
order by s."order"
