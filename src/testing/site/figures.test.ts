import { describe, expect, it } from 'vitest';
import { type FigureView, figureCode, figureView } from '../../format/figure.ts';
import { atlas } from '../../loaders/atlas.ts';
import { publishedObservations, publishedRows } from '../published-rows.ts';
import { computedFigure } from './helpers/computed-figures.ts';
import { type PageFigure, pageFigures } from './helpers/page-figures.ts';

const figures = pageFigures();
const indicators = new Set(publishedRows('indicators').map((row) => row['id']));
const headOf = ({ code }: PageFigure) => code.split('@')[0] ?? '';

const reported = figures.filter((figure) => indicators.has(headOf(figure)));
const STATISTICS = { population: 'population', children: 'population', schools: 'schools' };
const isStatistic = (figure: PageFigure) => Object.hasOwn(STATISTICS, headOf(figure));
const statistics = figures.filter(isStatistic);
const computed = figures.filter((figure) => !indicators.has(headOf(figure)) && !isStatistic(figure));

/** Counts of the package's own rows: nobody reported them and nothing is computed from reports. */
const OWN_COUNT =
  /^(figures|sources|centres|centres-on-map|regions-with|country-figures|rows|tables|observations|statements|commitments|differences)[:@]|-(from|of|read)-/;
const isOwnCount = ({ code }: PageFigure) => OWN_COUNT.test(code.replace(/@.*/, '@'));

const tell = ({ page, code, value, seen }: PageFigure) => `${page.address} ${code} = ${value} «${seen}»`;
const told = (wrong: readonly PageFigure[]) => [...new Set(wrong.map(tell))];

describe('every figure', () => {
  it('is found', () => {
    expect(reported.length).toBeGreaterThan(1000);
    expect(computed.length).toBeGreaterThan(100);
  });

  it('has a value that a machine reads, and a code of indicator, area and period', () => {
    const wrong = figures.filter(
      ({ code, value }) =>
        value === null ||
        !/^(-?\d+(\.\d+)?)?$/.test(value) ||
        !/^[a-z0-9:-]+@[A-Za-z0-9.+-]+@[\d/-]*$/.test(code),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('shows a number exactly when it has a value, and zero as zero', () => {
    const wrong = figures.filter(({ value, seen }) => {
      // «Suppressed: fewer than 5» names the bound, so words are told from numbers by their beginning.
      if (value === '') return !/^\p{L}{2}/u.test(seen);
      if (value === '0') return !/^\D*0\D*$/.test(seen);
      return !/\d/.test(seen);
    });
    expect(told(wrong)).toEqual([]);
  });

  it('leads to its rows when it was reported or computed', () => {
    const wrong = figures.filter((figure) => figure.href === null && !isOwnCount(figure));
    expect(told(wrong)).toEqual([]);
  });

  it('has a link to its rows beside it when it counts rows of our own', () => {
    const wrong = figures.filter((figure) => figure.href === null && !figure.hasLinkBeside);
    expect(told(wrong)).toEqual([]);
  });
});

describe('every reported figure', async () => {
  const all = await atlas();
  const csv = publishedObservations();

  it('leads to its own receipt on the page of its source', () => {
    const wrong = reported.filter(({ page, href, row }) => {
      const prefix = page.locale === 'kk' ? '' : `/${page.locale}`;
      return href !== `${prefix}/sources/${csv.get(row)?.['source']}/#${row}`;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('has the value of its row', () => {
    const wrong = reported.filter(({ value, row }) => {
      const written = csv.get(row)?.['value'];
      return (
        written === undefined ||
        (written === '' ? value !== '' : Number(value) !== Number(written) || value === '')
      );
    });
    expect(told(wrong)).toEqual([]);
  });

  it('has the indicator, area and period of its row', () => {
    const wrong = reported.filter(({ code, row }) => {
      const observation = all.observations.get(row);
      return !observation || figureCode(observation) !== code;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('is written as the format of its language has it, with its qualifier', () => {
    const seenAs = ({ text }: FigureView) => text.replaceAll(/\s/g, '');
    const wrong = reported.filter(({ page, row, seen, heard }) => {
      const observation = all.observations.get(row);
      if (!observation) return true;
      const views = [true, false].map((withUnit) => figureView(page.locale, observation, withUnit));
      const view = views.find((one) => seenAs(one) === seen.replaceAll(/\s/g, ''));
      return !view || (view.words ?? view.text).replaceAll(/\s/g, ' ') !== heard.replaceAll(/\s/g, ' ');
    });
    expect(told(wrong)).toEqual([]);
  });

  it('never shows a bounded number as an exact one', () => {
    const signs: Record<string, RegExp> = { at_least: /≥/, at_most: /≤/, about: /≈/, between: /–/ };
    const wrong = reported.filter(
      ({ row, seen }) => !(signs[csv.get(row)?.['qualifier'] ?? ''] ?? /./).test(seen),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('is one of the rows that stand, and every row stands on a page of each language', () => {
    for (const locale of ['kk', 'ru', 'en']) {
      const shown = new Set(reported.filter(({ page }) => page.locale === locale).map(({ row }) => row));
      expect([...csv.keys()].filter((id) => !shown.has(id))).toEqual([]);
    }
  });
});

describe('every figure of people or schools', () => {
  const rows = new Map(
    ['population', 'schools'].flatMap(publishedRows).map((row) => [row['id'] ?? '', row] as const),
  );

  it('has the value, the area and the time of its row', () => {
    const wrong = statistics.filter((figure) => {
      const row = rows.get(figure.row);
      const [head = '', area, time] = figure.code.split('@');
      const when = row?.['school_year'] ?? (row?.['reference_date'] || row?.['year']);
      return figure.value !== row?.[head] || area !== row?.['area'] || time !== when;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('leads to its row on the page of its source', () => {
    const wrong = statistics.filter(
      ({ href, row }) => !href?.endsWith(`/sources/${rows.get(row)?.['source']}/#${row}`),
    );
    expect(told(wrong)).toEqual([]);
  });
});

describe('every computed figure', () => {
  it('is what the files say', () => {
    const cache = new Map<string, number | null>();
    const wrong = computed.filter(({ code, value }) => {
      if (!cache.has(code)) cache.set(code, computedFigure(code));
      return value === '' || cache.get(code) !== Number(value);
    });
    expect([...new Set(wrong.map((one) => `${tell(one)}, by the files ${cache.get(one.code)}`))]).toEqual([]);
  });
});
