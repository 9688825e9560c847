import { publishedObservations, publishedRows } from '../../published-rows.ts';

type Row = Readonly<Record<string, string>>;

const DAY = 86_400_000;
const MONTH = 30.436875;

/** First and last day of a date that may be a year or a month, as counts of days. */
function days(text: string): [number, number] {
  const [year = 0, month, day] = text.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  return [first, day === undefined ? Date.UTC(year, month ?? 12, 0) / DAY : first];
}

/** A number rounded as a page writes it: one that is a range downwards, one that is not to the nearest. */
function least(low: number, high: number, decimals: number): number {
  const factor = 10 ** decimals;
  const near = Math.abs(high - low) < 1e-9;
  return near ? Math.round(low * factor) / factor : Math.floor(low * factor + 1e-9) / factor;
}

/**
 * What is computed of a promise of centres, told from the files alone: `what` is `share`, `planned`, `ratio`, `pace`,
 * `needed`, `predicted` or `error`, the period as it stands in the figure's code. Null for what no test knows.
 */
export function promiseFigure(what: string, commitment: string, period: string): number | null {
  const promise = publishedRows('commitments').find((row) => row['id'] === commitment);
  const promised = publishedObservations().get(promise?.['observation'] ?? '');
  if (!promise || !promised) return null;
  const goal = Number(promised['value']);
  const stocks = [...publishedObservations().values()]
    .filter(
      (row) =>
        row['indicator'] === 'centres-open' &&
        row['programme'] === promised['programme'] &&
        row['area'] === promised['area'] &&
        row['kind'] === promised['kind'] &&
        row['period_end'] !== '',
    )
    .sort((a, b) => days(a['period_end'] ?? '')[1] - days(b['period_end'] ?? '')[1]);
  const on = (day: string | undefined): Row | undefined => stocks.find((row) => row['period_end'] === day);
  const [from = '', to = ''] = period.split('/');
  const value = Number(on(from)?.['value']);
  const years = Number(/^P(\d+)Y$/.exec(promised['duration'] ?? '')?.[1]);
  const due = days(promise['due'] ?? '');
  const start = days(String(Number(promise['due']) - years));
  const [day = 0] = days(from);
  const asked = [start[1], start[0]].map(
    (begin, i) => goal * Math.min(1, (day - begin) / ((i === 0 ? due[1] : due[0]) - begin)),
  );
  const foretold = () => {
    const before = stocks.slice(
      0,
      stocks.findIndex((row) => row['period_end'] === from),
    );
    const [first, last] = [before[0], before.at(-1)];
    const [a, b] = [days(first?.['period_end'] ?? ''), days(last?.['period_end'] ?? '')];
    const change = Number(last?.['value']) - Number(first?.['value']);
    const low = Number(last?.['value']) + (change / (b[1] - a[0])) * (day - b[1]);
    const high = Number(last?.['value']) + (change / (b[0] - a[1])) * (day - b[0]);
    return [low, high] as const;
  };
  switch (what) {
    case 'share':
      return Math.round((value / goal) * 100);
    case 'planned':
      return least(asked[0] ?? 0, asked[1] ?? 0, 0);
    case 'ratio':
      return least((value / (asked[1] ?? 0)) * 100, (value / (asked[0] ?? 0)) * 100, 0);
    case 'pace': {
      const change = Number(on(to)?.['value']) - value;
      const [a, b] = [days(from), days(to)];
      return least((change * MONTH) / (b[1] - a[0]), (change * MONTH) / (b[0] - a[1]), 1);
    }
    case 'needed': {
      const pace = ((goal - value) * MONTH) / (days(to)[1] - day);
      return least(pace, pace, 1);
    }
    case 'predicted':
      return least(...foretold(), 0);
    case 'error': {
      const [low, high] = foretold();
      return least(low - value, high - value, 0);
    }
    default:
      return null;
  }
}
