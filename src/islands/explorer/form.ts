import {
  activeFilters,
  BUILT_VIEW,
  type KnownValues,
  LIST_FILTERS,
  type ViewState,
} from '../../ledger/view-state.ts';

const control = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement | null;

/** Values of a list without its empty choice; none where the subject has no such filter. */
function valuesOf(form: HTMLFormElement, name: string): string[] {
  const list = control(form, name);
  return list instanceof HTMLSelectElement ? [...list.options].flatMap(({ value }) => value || []) : [];
}

/**
 * Fills the list of sources, which is too long to stand in the page. Where it can't be had, the form works without
 * that filter.
 */
export async function loadSources(form: HTMLFormElement, address: string): Promise<void> {
  const list = control(form, 'source');
  if (!(list instanceof HTMLSelectElement) || list.length > 1) return;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  for (const [value, text] of (await response.json()) as [string, string][])
    list.add(new Option(text, value));
}

/** What the form offers. */
export function knownOf(form: HTMLFormElement): KnownValues {
  const years = valuesOf(form, 'from').map(Number);
  return {
    ...(Object.fromEntries(LIST_FILTERS.map((name) => [name, valuesOf(form, name)])) as Record<
      (typeof LIST_FILTERS)[number],
      string[]
    >),
    years: [Math.min(...years), Math.max(...years)],
  };
}

/** The query that the form's controls stand for; empty choices are in it and ask for nothing. */
export function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (name !== 'undated') query.set(name, String(value));
  const undated = control(form, 'undated');
  if (undated instanceof HTMLInputElement && !undated.checked) query.set('undated', 'no');
  return query;
}

/** Sets the controls to a state. */
export function fillForm(form: HTMLFormElement, state: ViewState): void {
  for (const name of Object.keys(BUILT_VIEW) as (keyof ViewState)[]) {
    const field = control(form, name);
    if (field instanceof HTMLSelectElement) {
      const value = state[name];
      field.value = value === BUILT_VIEW[name] ? '' : String(value);
    } else if (field instanceof HTMLInputElement) field.checked = state.undated;
  }
}

/** A set filter in words of the page: the label of its control and the name of its choice, without its count. */
export function filterWords(form: HTMLFormElement, name: keyof ViewState): { label: string; choice: string } {
  const field = control(form, name);
  const label = field?.closest('label')?.firstChild?.textContent ?? '';
  if (field instanceof HTMLSelectElement)
    return { label, choice: (field.selectedOptions[0]?.text ?? '').replace(/\s\(\d+\)$/, '') };
  return { label: '', choice: form.dataset['withoutUndated'] ?? '' };
}

/** How many filters a state has, for the button that opens them. */
export const countFilters = (state: ViewState): number => activeFilters(state).length;
