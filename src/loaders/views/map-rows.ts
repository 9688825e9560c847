import type { FigureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MapView } from '../../maps/map-view.ts';
import { countRow, isRegisterCount, reportOf, reportRow, untoldRow } from './figure-rows.ts';
import type { ViewRow, ViewRows } from './view-rows.ts';

async function rowOf(
  locale: Locale,
  { code, value, text, href }: FigureView,
  area: { id: string; name: string },
  name: string,
): Promise<ViewRow<'figures'>> {
  const id = await reportOf(href);
  if (id) return reportRow(locale, id, text);
  return countRow(locale, area, {
    indicator: code.slice(0, code.indexOf('@')),
    name,
    value: Number(value),
    // The register is not complete: a region has at least so many.
    isLeast: isRegisterCount(code),
    shown: text,
    href,
  });
}

/** Rows of a map: each region with what is told of it, or that nothing is, then with what is planned. */
export async function mapRows(locale: Locale, { title, rows }: MapView): Promise<ViewRows> {
  const made = await Promise.all(
    rows.map(async ({ area: id, name, figure, planned, gap, href }) => {
      const told = (view: FigureView) => rowOf(locale, view, { id, name }, title);
      return [
        figure ? await told(figure) : untoldRow({ id, name }, gap, href),
        ...(planned ? [await told(planned)] : []),
      ];
    }),
  );
  return { kind: 'figures', rows: made.flat() };
}
