import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { GROUPINGS, type ViewState } from '../../ledger/view-state.ts';
import { element } from './element.ts';

/** Order and groups of the rows. The same two lists stay while answers change, so that a keyboard keeps its place. */
export type Controls = { bar: HTMLElement; set: (state: ViewState, oneUnit: boolean) => void };

function list(label: string, choices: readonly (readonly [value: string, text: string])[]) {
  const select = element('select', {}, ...choices.map(([value, text]) => element('option', { value }, text)));
  const field = element('label', { class: 'explorer__field' }, element('span', {}, label), select);
  return { select, field };
}

/** Lists for the order and the groups; `go` is told the state with the choice. */
export function rowControls(locale: Locale, go: (patch: Partial<ViewState>) => void): Controls {
  const t = translator(locale);
  const sorts = ['newest', 'area', 'value'] as const;
  const names = {
    programme: t('filter.programme'),
    area: t('explore.group.area'),
    indicator: t('subject.table.indicator'),
    year: t('subject.table.year'),
    source: t('proof.source'),
  };
  const sort = list(
    t('explore.order'),
    sorts.map((value) => [value, t(`explore.order.${value}`)]),
  );
  const group = list(t('explore.group'), [
    ['', t('explore.group.none')],
    ...GROUPINGS.map((value) => [value, names[value]] as const),
  ]);
  const why = element('p', { class: 'live__aside', id: 'live-order-why' }, t('explore.order.units'));
  sort.select.addEventListener('change', () =>
    go({ sort: sorts.find((value) => value === sort.select.value) ?? 'newest' }),
  );
  group.select.addEventListener('change', () =>
    go({ group: GROUPINGS.find((value) => value === group.select.value) ?? null }),
  );
  return {
    bar: element('div', { class: 'live__controls' }, sort.field, group.field, why),
    set(state, oneUnit) {
      const bySize = [...sort.select.options].find(({ value }) => value === 'value');
      if (bySize) bySize.disabled = !oneUnit;
      sort.select.value = state.sort === 'value' && !oneUnit ? 'newest' : state.sort;
      group.select.value = state.group ?? '';
      why.hidden = oneUnit;
    },
  };
}
