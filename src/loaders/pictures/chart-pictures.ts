import { bars } from '../../charts/bars.ts';
import { differenceDots } from '../../charts/difference-dots.ts';
import { kindBars } from '../../charts/kind-bars.ts';
import { type LedgerBar, ledgerBars } from '../../charts/ledger-bars.ts';
import { reportDots } from '../../charts/report-dots.ts';
import { formatNumber } from '../../format/number.ts';
import { publisherOf } from '../../format/publisher.ts';
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
import type { Form, Picture } from './picture.ts';

const FORMS = ['narrow', 'wide'] as const;

/** A chart has two drawings: that of the file is the wide one. */
const widthOf = (form: Form): number => (form === 'narrow' ? 328 : 704);

/** A chart from what its drawing is made of, `rows`, and how they are drawn at a width. */
const chart = <Rows>(parts: Rows, markup: (rows: Rows, width: number) => string) => ({
  parts,
  forms: FORMS,
  borrowed: null,
  legend: [],
  draw: (form: Form) => drawingOf(markup(parts, widthOf(form))),
});

const told = (one: LedgerBar) =>
  `${[one.label, one.sublabel].filter(Boolean).join(' ')}: ${one.text} (${one.source})`;

/** Reports of centres at work and promises of their number. */
export const pathPicture = (locale: Locale, page: string): Picture => ({
  locale,
  page,
  id: 'path',
  async tell() {
    const t = translator(locale);
    const { bars: rows, rows: reports } = await pathToTarget(locale);
    const all = await atlas();
    const headline = (await answer(headlines, {})).find(({ subject }) => subject === 'centres');
    const [n, target] = [headline?.value ?? 0, headline?.target_value ?? 0];
    const title = t(n * 2 > target ? 'home.path.title.over_half' : 'home.path.title.under_half', {
      n,
      target,
    });
    const max = Math.max(...rows.map(({ value }) => value), 1);
    return {
      ...chart(rows, (bars, width) => ledgerBars(bars, { document, width, max, label: title })),
      table: {
        head: [t('proof.period'), t('table.value'), t('proof.source')],
        rows: reports.map(({ when, figure, observation }) => [
          when,
          figure,
          publisherOf(locale, must(all.sources, observation.source)),
        ]),
      },
      title,
      lead: `${t('home.path.lead')}. ${t('chart.no_line')}.`,
      description: rows.map(told).join('; '),
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
  async tell() {
    const t = translator(locale);
    const { bars: rows, title } = series;
    const all = await atlas();
    const [max, right] = [
      Math.max(...rows.map(({ value }) => value), 1),
      26 + 10 * Math.max(...rows.map(({ text }) => text.length)),
    ];
    return {
      ...chart(rows, (bars, width) => ledgerBars(bars, { document, width, max, label: title, right })),
      table: {
        head: [t('proof.period'), t('table.value'), t('proof.source')],
        rows: series.rows.map(({ period, figure, observation }) => [
          period,
          figure,
          publisherOf(locale, must(all.sources, observation.source)),
        ]),
      },
      title,
      lead: [
        `${series.lead}.`,
        `${t('chart.no_line')}.`,
        ...(series.flow ? [t('subject.time.series.flow')] : []),
      ].join(' '),
      description: rows.map(told).join('; '),
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
  async tell() {
    const t = translator(locale);
    const rows = dotRows(groups);
    const title = t('subject.time.dots.title');
    const undated = t('chart.undated.short');
    const years = [...new Set(rows.flatMap(({ dots }) => dots.map(({ year }) => year)))].toSorted(
      (a, b) => (a ?? 0) - (b ?? 0),
    );
    return {
      ...chart(rows, (dots, width) => reportDots(dots, { document, width, label: title, undated })),
      table: {
        head: [
          t('subject.table.indicator'),
          ...years.map((year) => (year === null ? undated : String(year))),
        ],
        rows: rows.map(({ label, dots }) => [
          label,
          ...years.map((year) => String(dots.filter((dot) => dot.year === year).length || '–')),
        ]),
      },
      title: `${t(`${subject}.title`)}: ${smallFirst(locale, title)}`,
      lead: t('subject.time.dots.lead'),
      description: rows.map(({ label, dots }) => `${label}: ${dots.length}`).join('; '),
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
  async tell() {
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
      ...chart(rows, (bars, width) => kindBars(bars, { document, width, label: title })),
      table: {
        head: [t('filter.kind'), t('table.value')],
        rows: rows.map(({ label, text }) => [label, text]),
      },
      title,
      lead: t('centres.kinds.lead'),
      description: rows.map(({ label, text }) => `${label}: ${text}`).join('; '),
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
  tell: async () => ({
    ...chart(rows, (all, width) =>
      bars(all, { document, width, labelWidth: width < 500 ? 104 : 190, label: title }),
    ),
    table: {
      head: [
        translator(locale)('filter.region'),
        translator(locale)('region.comparison.rate'),
        translator(locale)('home.tab.applications'),
      ],
      rows: told.map(({ name, rate, figure }) => [name, rate, figure]),
    },
    title,
    lead: `${lead} ${missing}`,
    description: rows.map(({ label, text }) => `${label}: ${text}`).join('; '),
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
  async tell() {
    const t = translator(locale);
    const dots = dotsOf(set);
    return {
      ...chart(dots, (all, width) => differenceDots(all, { document, width, label: set.title })),
      table: {
        head: [t('proof.source'), t('diff.reports'), t('proof.period')],
        rows: set.members.map(({ publisher, figure, period }) => [publisher, figure, period]),
      },
      title: set.title,
      lead: set.why,
      description: dots.map(({ text, source }) => `${text} (${source})`).join('; '),
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
