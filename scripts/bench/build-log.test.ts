import { describe, expect, it } from 'vitest';
import { buildParts } from './build-log.ts';

describe('parts of a build', () => {
  it('are told by the addresses of its log', () => {
    const log = [
      '12:06:51   ├─ /regions/KZ-75/index.html (+153ms) ',
      '12:06:51   ├─ /data/funds.xlsx (+1.50s) ',
      '12:06:51   ├─ /map-funds.png (+20ms) ',
      '12:06:51   └─ /search/kk.json (+300ms) ',
      '12:06:51 [build] Complete!',
    ].join('\n');
    expect(buildParts(log)).toEqual({ pages: 0.153, tables: 1.5, pictures: 0.02, views: 0.3, count: 4 });
  });

  it('are nothing where nothing was built', () => {
    expect(buildParts('')).toEqual({ pages: 0, tables: 0, pictures: 0, views: 0, count: 0 });
  });
});
