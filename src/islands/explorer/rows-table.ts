import { formatNumber } from '../../format/number.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { ViewState } from '../../ledger/view-state.ts';
import type { RowGroup } from './arrange.ts';
import { type Child, element } from './element.ts';
import { figureElement } from './figure.ts';
import type { LiveRow } from './live-row.ts';

type Part = 'indicator' | 'programme' | 'area' | 'year' | 'source' | null;

function link(href: string | null, text: string): Child {
  return href ? element('a', { href }, text) : text;
}

function figureCell({ entry, rate, cannot }: LiveRow, locale: Locale): Child[] {
  const t = translator(locale);
  const own = entry.figure;
  if (rate)
    return [
      figureElement(rate.figure, 'medium'),
      element('p', { class: 'live__aside' }, figureElement(own, 'text')),
      element(
        'p',
        { class: 'live__aside' },
        t('explore.rate.base', { year: String(rate.year), n: formatNumber(locale, rate.people) }),
      ),
    ];
  const number = figureElement(own, entry.observation.value === null ? 'text' : 'medium');
  if (!cannot) return [number];
  return [
    element('p', {}, t('explore.rate.cannot')),
    element('p', { class: 'live__aside' }, cannot),
    element('p', { class: 'live__aside' }, figureElement(own, 'text')),
  ];
}

function whatCell({ entry }: LiveRow, without: Part, locale: Locale): Child[] {
  const t = translator(locale);
  const details = [
    ...(without === 'programme' ? [] : [entry.programme]),
    ...entry.narrowing.map(({ label, name }) => t('said.item', { label, name })),
    ...(entry.centre ? [entry.centre] : []),
  ];
  const tags = entry.tags.map(({ text, tone, href }) =>
    href
      ? element('a', { class: `tag tag--${tone}`, href }, text)
      : element('span', { class: `tag tag--${tone}` }, text),
  );
  return [
    element(
      'p',
      { class: 'live__what' },
      without === 'indicator' ? null : `${entry.indicator} `,
      ...tags.flatMap((tag) => [tag, ' ']),
    ),
    details.length > 0 ? element('p', { class: 'live__aside' }, details.join(' · ')) : null,
    entry.partOf
      ? element('p', { class: 'live__aside' }, `${t('proof.part_of')}: `, figureElement(entry.partOf, 'text'))
      : null,
    entry.notes.length > 0 ? element('p', { class: 'live__aside' }, entry.notes.join(' · ')) : null,
  ];
}

function rowElement(row: LiveRow, without: Part, locale: Locale): HTMLTableRowElement {
  const t = translator(locale);
  const { entry } = row;
  const { source, id } = entry.observation;
  const said = `${entry.indicator}: ${entry.figure.words ?? entry.figure.text}`;
  return element(
    'tr',
    { 'data-id': id },
    element('td', { class: 'live__figure' }, ...figureCell(row, locale)),
    element('td', {}, ...whatCell(row, without, locale)),
    element('td', { 'data-label': t('explore.col.area') }, link(entry.area.href, entry.area.name)),
    element('td', { 'data-label': t('filter.period') }, entry.period),
    element(
      'td',
      { 'data-label': t('proof.source') },
      element(
        'span',
        { class: 'source-line' },
        element('a', { href: `${localePath(locale, `/sources/${source}/`)}#${id}` }, row.publisher),
        `, ${row.printed}`,
      ),
      element(
        'a',
        { class: 'receipt-link', href: entry.figure.href, 'aria-label': `${t('proof.link')} ${said}` },
        t('proof.link'),
      ),
    ),
  );
}

/**
 * The rows as a table, groups under headings with their number of rows. At most `limit` rows are made, so that a
 * change is on the screen at once; how many that are is told beside the way to all of them.
 */
export function rowsTable(
  locale: Locale,
  groups: readonly RowGroup[],
  { group, measure }: Pick<ViewState, 'group' | 'measure'>,
  { caption, limit }: { caption: string; limit: number },
): HTMLTableElement {
  const t = translator(locale);
  const heads = [
    t(measure === 'rate' ? 'explore.measure.rate' : 'table.value'),
    t('explore.col.what'),
    t('explore.col.area'),
    t('filter.period'),
    t('proof.source'),
  ];
  let left = limit;
  const bodies = groups.flatMap(({ name, rows }) => {
    if (left <= 0) return [];
    const shown = rows.slice(0, left);
    left -= shown.length;
    const heading =
      name === null
        ? null
        : element(
            'tr',
            { class: 'live__group' },
            element(
              'th',
              { scope: 'rowgroup', colspan: String(heads.length) },
              `${name} `,
              element('span', { class: 'jump__count' }, t('unit.figure', { n: rows.length })),
            ),
          );
    return [element('tbody', {}, heading, ...shown.map((row) => rowElement(row, group, locale)))];
  });
  return element(
    'table',
    { class: 'stack live__table' },
    element('caption', { class: 'visually-hidden' }, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    ...bodies,
  );
}
