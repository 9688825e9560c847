import type { DotRow } from '../../charts/report-dots.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Reports } from '../../ledger/reports.ts';
import { pictureFoot } from '../../pictures/picture-foot.ts';
import type { LivePicture } from '../pictures/live-picture.ts';
import { pictureButtons } from '../pictures/picture-buttons.ts';
import type { Answer } from './answer.ts';
import { barsOf, MOST_BARS } from './bars.ts';
import { detachedDocument, drawing, element } from './element.ts';
import { filterLine } from './head.ts';
import { isNarrow, type LiveContext, section, type Shown } from './live-context.ts';
import type { LiveRow } from './live-row.ts';

/** A chart of the view with what has to be said above it. */
export type Chart = { title: string; lead: readonly string[]; picture: Element };

const WIDTH = { narrow: 328, wide: 704 } as const;

/** Reports of each indicator by the year that ends their period, a dot each; the indicator with most of them first. */
function dotRows(rows: readonly LiveRow[]): DotRow[] {
  const byIndicator = Map.groupBy(rows, ({ entry }) => entry.observation.indicator);
  return [...byIndicator]
    .map(([id, reports]) => ({
      id,
      label: reports[0]?.entry.indicator ?? id,
      dots: reports.map(({ year, entry }) => ({ year, plan: entry.observation.stage !== 'actual' })),
    }))
    .toSorted((a, b) => b.dots.length - a.dots.length || (a.id < b.id ? -1 : 1));
}

/**
 * The chart of an answer: values on one scale from zero, in the order of the rows, where all are of one indicator,
 * unit and programme; else when the reports are of. Null where there is nothing to draw.
 */
export async function liveChart(
  locale: Locale,
  reports: Reports,
  { isOneScale }: Answer,
  sorted: readonly LiveRow[],
): Promise<Chart | null> {
  const t = translator(locale);
  const width = WIDTH[isNarrow() ? 'narrow' : 'wide'];
  const all = isOneScale ? barsOf(locale, reports, sorted, isNarrow()) : [];
  const [first] = sorted;
  if (first && all.length > 0) {
    const { ledgerBars } = await import('../../charts/ledger-bars.ts');
    const bars = all.slice(0, MOST_BARS);
    const title = t('said.head', {
      indicator: first.entry.indicator,
      value: smallFirst(locale, t('subject.reports')),
    });
    const lead = [t('subject.reports.lead'), `${t('chart.no_line')}.`];
    if (all.length > bars.length) lead.push(t('explore.bars.more', { n: bars.length, total: all.length }));
    if (first.rate || sorted.some(({ rate }) => rate)) lead.unshift(t('explore.rate.lead'));
    const svg = ledgerBars(bars, {
      document: detachedDocument(),
      width,
      max: Math.max(...bars.map(({ value }) => value)) || 1,
      label: t('chart.bars.label', { title, n: bars.length }),
      right: 26 + 10 * Math.max(...bars.map(({ text }) => text.length)),
    });
    return { title, lead, picture: drawing(svg) };
  }
  // A chart of years needs a year.
  if (!sorted.some(({ year }) => year !== null)) return null;
  const { reportDots } = await import('../../charts/report-dots.ts');
  const title = t('subject.time.dots.title');
  const svg = reportDots(dotRows(sorted), {
    document: detachedDocument(),
    width,
    label: title,
    undated: t('chart.undated.short'),
  });
  return { title, lead: [t('subject.time.dots.lead')], picture: drawing(svg) };
}

/** The section of the chart; hidden where there is nothing to draw. */
export function chartSection(context: LiveContext): {
  node: HTMLElement;
  draw: (chart: Chart | null, shown: Shown) => void;
} {
  const { locale, edition } = context;
  const { node, head, body } = section('live-time');
  const t = translator(locale);
  const foot = t('ed.label', { edition });
  return {
    node,
    draw(chart, shown) {
      node.hidden = chart === null;
      if (!chart) return;
      head.textContent = chart.title;
      body.replaceChildren(
        element('p', { class: 'section__lead' }, chart.lead.join(' ')),
        element(
          'div',
          { class: isNarrow() ? 'live__chart live__chart--narrow' : 'live__chart' },
          chart.picture,
        ),
        element(
          'div',
          { class: 'picture-foot' },
          element('span', {}, foot),
          pictureButtons(t, () => chartPicture(context, chart, shown)),
        ),
      );
    },
  };
}

/** The chart as a picture, as it is seen. */
function chartPicture(
  { locale, subject, edition, form }: LiveContext,
  { title, lead, picture }: Chart,
  { answer, rows }: Shown,
): LivePicture {
  const said = filterLine(form, answer.state);
  const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  return {
    drawing: picture.cloneNode(true) as Element,
    view: `${subject}-chart`,
    edition,
    title,
    lead: [said && `${said}.`, ...lead].filter(Boolean).join(' '),
    description: texts.join('; '),
    legend: [],
    foot: pictureFoot(locale, {
      publishers: rows.map(({ publisher }) => publisher),
      borders: null,
      edition,
    }),
  };
}
