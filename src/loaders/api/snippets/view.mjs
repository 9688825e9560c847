const answer = await fetch('https://otbasy-atlas.example/centres/map-support.json');
if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);

const { title, edition, rows } = await answer.json();
console.log(title, edition);
for (const { area_name, shown } of rows) console.log(area_name, shown);
