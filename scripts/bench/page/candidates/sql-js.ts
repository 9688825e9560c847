import Papa from 'papaparse';
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { type Candidate, fetchText, type Line } from '../candidate.ts';

/** SQLite in WebAssembly, filled from the CSV row by row in one transaction: it takes in nothing faster. */
export async function sqlJs(): Promise<Candidate> {
  const { Database } = await initSqlJs({ locateFile: () => wasm });
  const database = new Database();
  const ask = (sql: string, params: readonly string[] = []): Line[] =>
    (database.exec(sql, params)[0]?.values ?? []).map(([key, n, of]) => ({
      key: String(key),
      n: Number(n),
      of: Number(of),
    }));
  return {
    load: async ({ csv }) => {
      const { data } = Papa.parse<string[]>(await fetchText(csv), { skipEmptyLines: true });
      const [header = [], ...rows] = data;
      const columns = header.map((name) => (name === 'value' ? 'value real' : `"${name}" text`));
      database.run(`create table rows (${columns.join(', ')})`);
      database.run('begin');
      const insert = database.prepare(`insert into rows values (${header.map(() => '?').join(', ')})`);
      const at = header.indexOf('value');
      for (const row of rows)
        insert.run(row.map((cell, i) => (cell === '' ? null : i === at ? Number(cell) : cell)));
      insert.free();
      database.run('commit');
    },
    byArea: async () => ask('select area, count(*), sum(value) from rows group by area'),
    byThree: async () =>
      ask(
        `select region || ' ' || indicator || ' ' || stage, count(*), avg(value)
         from rows group by region, indicator, stage`,
      ),
    filtered: async ({ indicator, stage }) =>
      ask('select region, count(*), sum(value) from rows where indicator = ? and stage = ? group by region', [
        indicator,
        stage,
      ]),
  };
}
