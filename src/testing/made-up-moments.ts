import type {
  Moment,
  MomentRegion,
  MomentReport,
  RegionSeries,
  Territory,
} from '../ledger/moments/series.ts';
import { type Bounded, exactly } from '../model/bounded.ts';

/** A report of a made-up number: exact where only a number is given, without one for null. */
export function makeReport(
  value: number | Bounded | null,
  { when = '2021', length = 'point' }: { when?: string; length?: string | null } = {},
): MomentReport {
  const bounded = typeof value === 'number' ? exactly(value) : value;
  return {
    figure: {
      value: bounded?.value == null ? '' : String(bounded.value),
      code: 'made-up@KZ@',
      text: String(bounded?.value ?? 'no number'),
      words: null,
      href: '/sources/s-1/#s-1-01',
      plan: false,
    },
    bounded,
    suppressed: false,
    when,
    length,
    publisher: 'Made up',
  };
}

/** A moment of `cells`: reports by area. Dated, and of regions of today unless told otherwise. */
export function makeMoment(
  id: string,
  cells: Readonly<Record<string, readonly MomentReport[]>>,
  more: Partial<Moment> = {},
): Moment {
  return {
    id,
    label: id,
    short: id,
    vintage: '2022',
    basis: 'reports',
    dated: true,
    alike: true,
    cells: Object.entries(cells).map(([area, reports]) => ({ area, reports })),
    country: [],
    ...more,
  };
}

/** A series of counts that may be added. */
export function makeSeries(moments: readonly Moment[], more: Partial<RegionSeries> = {}): RegionSeries {
  return {
    id: 'made-up',
    title: 'Made up',
    lead: '',
    subject: { id: 'families', name: 'Families' },
    unit: 'families',
    isMoney: false,
    isStatistic: false,
    measure: 'stock',
    adds: true,
    moments,
    ...more,
  };
}

const region = (id: string, vintage: '2022' | '2018', page = id): MomentRegion => ({
  id,
  vintage,
  page,
  href: `/regions/${page}/`,
  long: `long ${id}`,
  head: `Long ${id}`,
  short: id,
  tile: id,
  mini: id,
});

/** Turkistan, which was only recoded, and Almaty Region, which was split into KZ-19 and KZ-33. */
export const SMALL_TERRITORY: Territory = {
  regions: [
    region('KZ-61', '2022'),
    region('KZ-19', '2022'),
    region('KZ-33', '2022'),
    region('KZ-YUZ', '2018', 'KZ-61'),
    region('KZ-ALM', '2018'),
  ],
  splits: [{ former: 'KZ-ALM', parts: ['KZ-19', 'KZ-33'] }],
};
