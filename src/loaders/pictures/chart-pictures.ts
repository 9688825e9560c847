import { bars } from '../../charts/bars.ts';
import { differenceDots } from '../../charts/difference-dots.ts';
import { kindBars } from '../../charts/kind-bars.ts';
import { type LedgerBar, ledgerBars } from '../../charts/ledger-bars.ts';
import { reportDots } from '../../charts/report-dots.ts';
import { formatNumber } from '../../format/number.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { headlines } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type DifferenceSet, dotsOf } from '../difference-sets.ts';
import { document } from '../document.ts';
import { pathToTarget } from '../path-to-target.ts';
import type { RegionComparison } from '../region-page/region-comparison.ts';
import { dotRows } from '../subjects/dots.ts';
import type { ProgrammeGroup } from '../subjects/ledger-groups.ts';
import type { Register } from '../subjects/register.ts';
import type { Series } from '../subjects/series.ts';
import type { SubjectPage } from '../subjects/subject.ts';
import { countRow, reportOf, reportRow, reportRows } from '../views/figure-rows.ts';
import { drawingOf } from './drawing.ts';
import { footOf } from './foot.ts';
import type { Picture } from './picture.ts';

const WIDTH = 704;

const told = (one: LedgerBar) =>
  `${[one.label, one.sublabel].filter(Boolean).join(' ')}: ${one.text} (${one.source})`;

/** Reports of centres at work and promises of their number. */
export const pathPicture = (locale: Locale, page: string): Picture => ({
  locale,
  page,
  id: 'path',
  async draw() {
    const t = translator(locale);
    const { bars: rows } = await pathToTarget(locale);
    const headline = (await answer(headlines, {})).find(({ subject }) => subject === 'centres');
    const [n, target] = [headline?.value ?? 0, headline?.target_value ?? 0];
    const title = t(n * 2 > target ? 'home.path.title.over_half' : 'home.path.title.under_half', {
      n,
      target,
    });
    const max = Math.max(...rows.map(({ value }) => value), 1);
    return {
      drawing: drawingOf(ledgerBars(rows, { document, width: WIDTH, max, label: title })),
      title,
      lead: `${t('home.path.lead')}. ${t('chart.no_line')}.`,
      description: rows.map(told).join('; '),
      legend: [],
      foot: await footOf(locale, { publishers: rows.map(({ source }) => source), hasBorders: false }),
    };
  },
  rows: async () => ({ kind: 'figures', rows: await reportRows(locale, (await pathToTarget(locale)).bars) }),
});

/** What several reports say of one thing. */
export const seriesPicture = (locale: Locale, page: string, series: Series): Picture => ({
  locale,
  page,
  id: `series-${series.id}`,
  async draw() {
    const t = translator(locale);
    const { bars: rows, title } = series;
    const chart = ledgerBars(rows, {
      document,
      width: WIDTH,
      max: Math.max(...rows.map(({ value }) => value), 1),
      label: title,
      right: 26 + 10 * Math.max(...rows.map(({ text }) => text.length)),
    });
    return {
      drawing: drawingOf(chart),
      title,
      lead: [
        `${series.lead}.`,
        `${t('chart.no_line')}.`,
        ...(series.flow ? [t('subject.time.series.flow')] : []),
      ].join(' '),
      description: rows.map(told).join('; '),
      legend: [],
      foot: await footOf(locale, { publishers: rows.map(({ source }) => source), hasBorders: false }),
    };
  },
  rows: async () => ({ kind: 'figures', rows: await reportRows(locale, series.bars) }),
});

/** When a subject's figures are of. */
export const timePicture = (
  locale: Locale,
  page: string,
  subject: SubjectPage,
  groups: readonly ProgrammeGroup[],
): Picture => ({
  locale,
  page,
  id: 'time',
  async draw() {
    const t = translator(locale);
    const rows = dotRows(groups);
    const title = t('subject.time.dots.title');
    const undated = t('chart.undated.short');
    return {
      drawing: drawingOf(reportDots(rows, { document, width: WIDTH, label: title, undated })),
      title: `${t(`${subject}.title`)}: ${smallFirst(locale, title)}`,
      lead: t('subject.time.dots.lead'),
      description: rows.map(({ label, dots }) => `${label}: ${dots.length}`).join('; '),
      legend: [],
      foot: await footOf(locale, { publishers: [], hasBorders: false }),
    };
  },
  rows: async () => {
    const entries = groups.flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows));
    const reports = entries.map(({ observation: { id }, figure: { text } }) => ({ id, text }));
    return { kind: 'figures', rows: await reportRows(locale, reports) };
  },
});

/** How many open centres of each group of kinds the register knows. */
export const kindsPicture = (locale: Locale, page: string, register: Register): Picture => ({
  locale,
  page,
  id: 'kinds',
  async draw() {
    const t = translator(locale);
    const support = register.groups.find(({ group }) => group === 'support')?.n ?? 0;
    const title = t('centres.kinds.title', { total: register.open, n: support });
    const rows = register.groups.map(({ group, name, n }) => ({
      group,
      label: name,
      value: n,
      text: formatNumber(locale, n),
      strong: group === 'support',
    }));
    return {
      drawing: drawingOf(kindBars(rows, { document, width: WIDTH, label: title })),
      title,
      lead: t('centres.kinds.lead'),
      description: rows.map(({ label, text }) => `${label}: ${text}`).join('; '),
      legend: [],
      foot: await footOf(locale, { publishers: [t('centres.register.name')], hasBorders: false }),
    };
  },
  async rows() {
    const country = { id: 'KZ', name: must((await atlas()).areas, 'KZ')[`name_${locale}`] };
    const counts = register.groups.map(({ group, name, n }) =>
      countRow(locale, country, {
        indicator: `centres-in-register:${group}`,
        name,
        value: n,
        isLeast: false,
        shown: formatNumber(locale, n),
        href: localePath(locale, page),
      }),
    );
    return { kind: 'figures', rows: await Promise.all(counts) };
  },
});

/** A region beside the others that published and the country. */
export const comparisonPicture = (
  locale: Locale,
  page: string,
  { bars: rows, rows: told, title, lead, missing, sources }: RegionComparison,
): Picture => ({
  locale,
  page,
  id: 'comparison',
  draw: async () => ({
    drawing: drawingOf(bars(rows, { document, width: WIDTH, labelWidth: 190, label: title })),
    title,
    lead: `${lead} ${missing}`,
    description: rows.map(({ label, text }) => `${label}: ${text}`).join('; '),
    legend: [],
    foot: await footOf(locale, { publishers: sources, hasBorders: false }),
  }),
  rows: async () => ({
    kind: 'rates',
    rows: await Promise.all(
      told.map(async ({ rate, population }) => ({
        ...(await reportRow(locale, (await reportOf(rate.href)) ?? '', rate.text)),
        rate: Number(rate.value),
        population,
      })),
    ),
  }),
});

/** Reports that differ, on one scale. */
export const differencePicture = (locale: Locale, page: string, set: DifferenceSet): Picture => ({
  locale,
  page,
  id: `difference-${set.id}`,
  async draw() {
    const dots = dotsOf(set);
    return {
      drawing: drawingOf(differenceDots(dots, { document, width: WIDTH, label: set.title })),
      title: set.title,
      lead: set.why,
      description: dots.map(({ text, source }) => `${text} (${source})`).join('; '),
      legend: [],
      foot: await footOf(locale, { publishers: dots.map(({ source }) => source), hasBorders: false }),
    };
  },
  rows: async () => ({
    kind: 'differing',
    rows: await Promise.all(
      dotsOf(set).map(async ({ id, text, picked }) => ({
        ...(await reportRow(locale, id, text)),
        picked,
      })),
    ),
  }),
});
