import { groupOfKind, MARK_GROUPS } from '../../charts/centre-marks.ts';
import { groupName } from '../../charts/group-name.ts';
import { kindBars } from '../../charts/kind-bars.ts';
import { formatNumber } from '../../format/number.ts';
import { translator } from '../../format/translator.ts';
import { detachedDocument, drawing, element } from './element.ts';
import { isNarrow, type LiveContext } from './live-context.ts';

/** A centre that the filters let through. */
export type Found = { id: string; region: string; kind: string; state: string };

/** The built register: its rows, and what stands over them. */
type Built = {
  section: HTMLElement;
  rows: HTMLElement[];
  bodies: HTMLTableSectionElement[];
  ways: HTMLElement[];
};

function builtRegister(): Built | null {
  const section = document.querySelector<HTMLElement>('section[aria-labelledby="register"]');
  if (!section) return null;
  const all = (selector: string) => [...section.querySelectorAll<HTMLElement>(selector)];
  return {
    section,
    rows: all('tbody tr[id]'),
    bodies: [...section.querySelectorAll<HTMLTableSectionElement>('table.register tbody')],
    ways: all('.jump--small li'),
  };
}

/** Hides the rows of the built register that are not among `ids`, and what then stands over nothing; null shows all. */
function showOnly({ section, rows, bodies, ways }: Built, ids: ReadonlySet<string> | null): void {
  for (const row of rows) row.hidden = ids !== null && !ids.has(row.id);
  for (const body of bodies) {
    const left = [...body.rows].filter((row) => row.id && !row.hidden).length;
    body.hidden = left === 0;
    const table = body.closest('table');
    if (table) table.hidden = [...table.tBodies].every((one) => one.hidden);
  }
  for (const way of ways) {
    const target = way.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
    way.hidden = bodies.some((body) => body.id === target && body.hidden);
  }
  const rest = section.querySelector<HTMLElement>('#register-rest');
  if (rest) rest.hidden = rest.nextElementSibling instanceof HTMLElement && rest.nextElementSibling.hidden;
  // The counts beside the regions' names are of the whole register.
  for (const count of section.querySelectorAll<HTMLElement>('.jump__count')) count.hidden = ids !== null;
}

/** The register's part of the view: how many centres, those that are open by kind, the rows of the page's register. */
export type LiveRegister = { node: HTMLElement; draw: (found: readonly Found[]) => void; reset: () => void };

/** Null on a page without the register. */
export function liveRegister({ locale, reports, centres }: LiveContext): LiveRegister | null {
  const built = builtRegister();
  if (!built) return null;
  const t = translator(locale);
  const root = element('section', { class: 'section', 'aria-labelledby': 'live-register' });
  return {
    node: root,
    draw(found) {
      showOnly(built, new Set(found.map(({ id }) => id)));
      const open = found.filter(({ state }) => state === 'open');
      const bars = MARK_GROUPS.map((group) => {
        const value = open.filter(({ kind }) => groupOfKind(kind) === group).length;
        const label = groupName(locale, reports, group);
        return { group, label, value, text: formatNumber(locale, value), strong: group === 'support' };
      })
        .filter(({ value }) => value > 0)
        .toSorted((a, b) => b.value - a.value);
      const title = t('explore.register.kinds');
      const said = bars.map(({ label, text }) => t('said.item', { label, name: text })).join('; ');
      root.replaceChildren(
        element('h2', { id: 'live-register' }, t('explore.register', { n: found.length, total: centres })),
        element('p', { class: 'section__lead' }, t('explore.register.lead')),
        ...(bars.length > 0
          ? [
              element('h3', { class: 'subject-sub' }, title),
              element(
                'div',
                { class: isNarrow() ? 'live__chart live__chart--narrow' : 'live__chart' },
                drawing(
                  kindBars(bars, {
                    document: detachedDocument(),
                    width: isNarrow() ? 328 : 704,
                    label: `${title}. ${said}`,
                  }),
                ),
              ),
            ]
          : []),
      );
      built.section.hidden = found.length === 0;
    },
    reset() {
      showOnly(built, null);
      built.section.hidden = false;
    },
  };
}
