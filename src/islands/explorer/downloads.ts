import { translator } from '../../format/translator.ts';
import type { ExportTable } from '../../exports/export-table.ts';
import type { Locale } from '../../i18n/locales.ts';
import { element } from './element.ts';

/** Buttons that save what the view shows; the table is made, and the writer fetched, when one is pressed. */
export function downloads(locale: Locale, name: string, make: () => ExportTable): HTMLElement {
  const t = translator(locale);
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const { download } = await import('../download.ts');
    if (format === 'csv') {
      const { writeCsv } = await import('../../exports/csv.ts');
      download(`${name}.csv`, 'text/csv;charset=utf-8', writeCsv(make()));
    } else {
      const { writeXlsx, XLSX_TYPE } = await import('../../exports/xlsx.ts');
      download(`${name}.xlsx`, XLSX_TYPE, await writeXlsx(make(), t('explore.about')));
    }
  };
  const button = (format: 'csv' | 'xlsx') => {
    const made = element('button', { class: 'button button--quiet', type: 'button' }, format.toUpperCase());
    made.addEventListener('click', () => void save(format));
    return made;
  };
  return element(
    'div',
    { class: 'live__downloads', role: 'group', 'aria-label': t('explore.download') },
    element('span', {}, t('explore.download')),
    button('csv'),
    button('xlsx'),
  );
}
