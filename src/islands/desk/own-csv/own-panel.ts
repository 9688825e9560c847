import type { Locale } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Choices } from '../../../ledger/own-table/own-table.ts';
import { sqlName } from '../../../schema/safe-names.ts';
import type { OwnTable } from '../answer.ts';
import { element } from './element.ts';
import type { TableReport } from './messages.ts';
import { tablePanel } from './table-panel.ts';

/** A table of the reader's with its name in SQL, and a note when it is not the file's. */
export type Named = { name: string; note: string | null };

/** A question that joins the table with the published areas; null when it has no column of them. */
export function joinSql(name: string, report: TableReport, locale: Locale): string | null {
  if (!report.areas) return null;
  return `select a.name_${locale}, t.*
from ${name} t
join areas a on a.id = t.${sqlName(report.areas.field)}`;
}

/** What the desk is told of a table. */
export function ownTable({ name }: Named, report: TableReport, locale: Locale): OwnTable {
  return { name, fields: report.fields, rows: report.rows, join: joinSql(name, report, locale) };
}

/** The panel of one table; it is drawn anew for each report and keeps the focus and what was unfolded. */
export function makePanel(t: Translate, locale: Locale, named: Named, remove: () => void) {
  const id = `own-${named.name}`;
  const root = element('article', { class: 'own-csv__panel', 'aria-labelledby': `${id}-title` });
  let now: Choices | undefined;
  return {
    root,
    show(report: TableReport, make: (choices: Choices) => void): void {
      now ??= report.choices;
      const focused = root.contains(document.activeElement) ? document.activeElement?.id : undefined;
      const folds = new Map(
        [...root.querySelectorAll('details')].map((part) => [part.dataset['part'], part.open]),
      );
      root.replaceChildren(
        ...tablePanel(
          {
            ...{ t, locale, report, id },
            choose: (change) => {
              now = { ...(now ?? report.choices), ...change(now ?? report.choices) };
              make(now);
            },
          },
          { ...named, join: joinSql(named.name, report, locale), remove },
        ),
      );
      for (const part of root.querySelectorAll('details'))
        part.open = folds.get(part.dataset['part']) ?? part.open;
      if (focused) document.getElementById(focused)?.focus();
    },
    /** Nothing can be chosen while a choice is being worked out; the focus stays. */
    setBusy: (isBusy: boolean) => root.setAttribute('aria-busy', String(isBusy)),
  };
}
