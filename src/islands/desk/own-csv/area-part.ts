import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { AreaText } from '../../../ledger/own-table/area-matches.ts';
import type { Choices } from '../../../ledger/own-table/own-table.ts';
import { element, quoted } from './element.ts';
import type { AreaReport, TableReport } from './messages.ts';
import { rowsText } from './refusal-text.ts';

/** What the parts of the panel share: words, the report, a beginning for ids, and a way to choose anew. */
export type PanelContext = {
  t: Translate;
  locale: Locale;
  report: TableReport;
  id: string;
  /** Is given the choices as they are by then: others may have been made since the panel was drawn. */
  choose: (change: (now: Choices) => Partial<Choices>) => void;
};

const VINTAGES = [null, '2022', '2018'] as const;

function areaName({ t, locale }: PanelContext, areas: AreaReport, id: string): string {
  const title = areas.titles[id];
  if (!title) return id;
  return title.isFormer ? t('own.area.then', { area: title[locale] }) : title[locale];
}

function columnSelect({ t, report, id, choose }: PanelContext): HTMLElement {
  const select = element(
    'select',
    { id: `${id}-area` },
    element('option', { value: '' }, t('own.area.none')),
  );
  for (const [i, { name }] of report.columns.entries())
    select.append(element('option', { value: String(i), selected: i === report.choices.areaColumn }, name));
  select.addEventListener('change', () =>
    choose(() => ({ areaColumn: select.value === '' ? null : Number(select.value), areas: new Map() })),
  );
  return element(
    'p',
    { class: 'own-csv__field' },
    element('label', { for: `${id}-area` }, t('own.area.column')),
    select,
  );
}

function vintageChoice({ t, report, id, choose }: PanelContext): HTMLElement {
  const set = element(
    'fieldset',
    { class: 'own-csv__vintage' },
    element('legend', {}, t('own.area.vintage')),
    element('p', { class: 'own-csv__note' }, t('own.area.vintage.why')),
  );
  for (const vintage of VINTAGES) {
    const radio = element('input', {
      type: 'radio',
      name: `${id}-vintage`,
      id: `${id}-vintage-${vintage ?? 'open'}`,
      checked: report.choices.vintage === vintage,
    });
    radio.addEventListener('change', () => choose(() => ({ vintage })));
    set.append(element('label', {}, radio, t(`own.area.vintage.${vintage ?? 'open'}`)));
  }
  return set;
}

/** Texts with their rows, the rest of them counted. */
function textList<Text extends AreaText>(
  t: Translate,
  texts: readonly Text[],
  all: number,
  tell: (text: Text) => string,
): HTMLElement {
  const list = element('ul', { class: 'own-csv__texts', role: 'list' });
  for (const text of texts) list.append(element('li', {}, tell(text)));
  if (all > texts.length) list.append(element('li', {}, t('own.area.more', { n: all - texts.length })));
  return list;
}

function ambiguousPart(context: PanelContext, areas: AreaReport): HTMLElement {
  const { t, report, id, choose } = context;
  const list = element('ul', { class: 'own-csv__texts', role: 'list' });
  for (const [i, { text, count, areas: options }] of areas.ambiguous.entries()) {
    const pick = element(
      'select',
      { id: `${id}-pick-${i}`, 'aria-label': t('own.area.pick.of', { text: quoted(text) }) },
      element('option', { value: '' }, t('own.area.vintage.open')),
    );
    for (const option of options)
      pick.append(
        element(
          'option',
          { value: option, selected: report.choices.areas.get(text) === option },
          `${areaName(context, areas, option)} (${option})`,
        ),
      );
    pick.addEventListener('change', () =>
      choose((now) => {
        const chosen = new Map(now.areas);
        if (pick.value === '') chosen.delete(text);
        else chosen.set(text, pick.value);
        return { areas: chosen };
      }),
    );
    list.append(element('li', {}, t('own.area.text', { text: quoted(text), n: count }), pick));
  }
  if (areas.ambiguousTexts > areas.ambiguous.length)
    list.append(element('li', {}, t('own.area.more', { n: areas.ambiguousTexts - areas.ambiguous.length })));
  return element('div', {}, element('h4', {}, t('own.area.pick')), list);
}

function folded(key: string, summary: string, content: HTMLElement, isOpen: boolean): HTMLElement {
  return element(
    'details',
    { class: 'more', 'data-part': key, open: isOpen },
    element('summary', {}, summary),
    content,
  );
}

/** What became of the region column: what was told, what is to be chosen, what was not. */
export function areaPart(context: PanelContext): HTMLElement {
  const { t, report } = context;
  const part = element('section', { class: 'own-csv__areas' }, element('h4', {}, t('own.area.title')));
  if (!report.knowsAreas) {
    part.append(element('p', { class: 'own-csv__note own-csv__note--warn' }, t('own.area.failed')));
    return part;
  }
  part.append(columnSelect(context));
  const { areas } = report;
  if (!areas) return part;
  part.append(
    element('p', {}, t('own.area.matched', { n: areas.matched, all: report.rows })),
    element('p', { class: 'own-csv__note' }, t('own.area.added', { field: areas.field })),
  );
  if (areas.empty > 0)
    part.append(element('p', { class: 'own-csv__note' }, t('own.area.empty', { n: areas.empty })));
  if (areas.isOfVintages) part.append(vintageChoice(context));
  if (areas.ambiguous.length > 0) part.append(ambiguousPart(context, areas));
  if (areas.unknown.length > 0)
    part.append(
      folded(
        'unknown',
        t('own.area.unknown', { n: areas.unknownRows }),
        textList(t, areas.unknown, areas.unknownTexts, ({ text, count, rows }) => {
          return `${t('own.area.text', { text: quoted(text), n: count })} (${rowsText(t, { rows, count })})`;
        }),
        true,
      ),
    );
  if (areas.known.length > 0)
    part.append(
      folded(
        'known',
        t('own.area.known'),
        textList(t, areas.known, areas.knownTexts, ({ text, count, area }) => {
          return `${t('own.area.text', { text: quoted(text), n: count })} → ${areaName(context, areas, area)} (${area})`;
        }),
        false,
      ),
    );
  return part;
}
