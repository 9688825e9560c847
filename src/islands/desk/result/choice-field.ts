import { make } from './make.ts';

let made = 0;

/** A labelled choice of one from several; `onChoose` gets the place of the one chosen. */
export function choiceField(
  label: string,
  options: readonly string[],
  chosen: number,
  onChoose: (index: number) => void,
): HTMLElement {
  const field = make('p', 'result-choice');
  const select = make('select', 'result-choice__select');
  made += 1;
  select.id = `result-choice-${made}`;
  const name = make('label', 'result-choice__label', label);
  name.htmlFor = select.id;
  select.append(
    ...options.map((option, i) => {
      const element = make('option', '', option);
      element.value = String(i);
      element.selected = i === chosen;
      return element;
    }),
  );
  select.addEventListener('change', () => onChoose(Number(select.value)));
  field.append(name, select);
  return field;
}
