import { type ChartKind, chartChoice } from '../../../charts/result-choice.ts';
import { resultBars } from '../../../charts/result-bars.ts';
import { resultDots } from '../../../charts/result-dots.ts';
import { formatDate } from '../../../format/date.ts';
import { formatNumber } from '../../../format/number.ts';
import { pictureButtons } from '../../pictures/picture-buttons.ts';
import { answerPicture } from './answer-picture.ts';
import { barRows, dotRows } from './chart-rows.ts';
import { choiceField } from './choice-field.ts';
import { make } from './make.ts';
import type { Shown } from './shown.ts';

const LEAST_WIDTH = 280;
const MOST_WIDTH = 1000;

/** Draws an answer as a chart into `host`, with the ways to draw it that suit it; says so where there is none. */
export function drawChart(host: HTMLElement, shown: Shown): void {
  const { columns, rows, t } = shown;
  const choice = chartChoice(columns, rows);
  let kind = choice.kinds[0];
  let measure = choice.measures.at(-1) ?? -1;
  if (!kind) {
    host.replaceChildren(make('p', 'result__note', t('result.chart.none')));
    return;
  }
  const controls = make('div', 'result-choices');
  if (choice.kinds.length > 1)
    controls.append(
      choiceField(
        t('result.chart.type'),
        choice.kinds.map((one) => t(`result.chart.${one}`)),
        0,
        (i) => {
          kind = choice.kinds[i] ?? kind;
          draw();
        },
      ),
    );
  if (choice.measures.length > 1)
    controls.append(
      choiceField(
        t('result.chart.measure'),
        choice.measures.map((at) => columns[at]?.name ?? ''),
        choice.measures.length - 1,
        (i) => {
          measure = choice.measures[i] ?? measure;
          draw();
        },
      ),
    );
  const picture = make('figure', 'result-chart');
  let width = 0;
  const draw = (): void => {
    if (kind && width > 0) picture.replaceChildren(...chartOf(shown, choice, kind, measure, width));
  };
  new ResizeObserver(([entry]) => {
    const next = Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, entry?.contentRect.width ?? 0)));
    if (next === width || entry?.contentRect.width === 0) return;
    width = next;
    draw();
  }).observe(picture);
  host.replaceChildren(controls, picture);
}

function chartOf(
  shown: Shown,
  choice: ReturnType<typeof chartChoice>,
  kind: ChartKind,
  measure: number,
  width: number,
): Node[] {
  const { columns, locale, t } = shown;
  const isDots = kind === 'dots' || kind === 'time' || kind === 'line';
  const made = isDots ? dotRows(shown, choice, kind, measure) : barRows(shown, choice, kind, measure);
  const yName = kind === 'counts' ? t('result.chart.counts') : (columns[measure]?.name ?? '');
  const xAt = kind === 'dots' ? choice.measures.find((at) => at !== measure) : choice.time;
  const byAt = isDots ? xAt : (choice.label ?? choice.time);
  const by = columns[byAt ?? -1]?.name ?? '';
  const title = by ? t('result.chart.title', { measure: yName, by }) : yName;
  const options = { document, width, label: t('a11y.chart', { title }) };
  const notes = [
    made.drawn < made.total - made.gaps
      ? t('result.chart.cut', { n: made.drawn, total: made.total - made.gaps })
      : '',
    made.gaps > 0 ? t('result.chart.gaps', { n: made.gaps }) : '',
    made.isBounded ? t('result.chart.bounds') : '',
    kind === 'line' ? t('result.chart.between') : '',
  ];
  const chart = isDots
    ? resultDots(dotRows(shown, choice, kind, measure).items, {
        ...options,
        xName: by,
        yName,
        formatX: (value) =>
          value instanceof Date
            ? formatDate(locale, value.toISOString().slice(0, 10), 'table')
            : kind === 'dots'
              ? formatNumber(locale, value)
              : String(value),
        formatY: (value) => formatNumber(locale, value),
        isJoined: kind === 'line',
        isFromZero: kind !== 'dots',
      })
    : resultBars(barRows(shown, choice, kind, measure).items, options);
  const said = notes.filter(Boolean);
  const foot = make('div', 'picture-foot');
  foot.append(
    make('span', '', t('ed.label', { edition: shown.answer.edition })),
    pictureButtons(t, () =>
      answerPicture(shown, { drawing: chart, view: 'sql-chart', title, said, legend: [] }),
    ),
  );
  return [
    make('figcaption', 'result-chart__title', title),
    chart,
    ...said.map((note) => make('p', 'result__note', note)),
    foot,
  ];
}
