import { FILE_FORMATS, type FileFormat } from './file-formats.ts';
import { make } from './make.ts';
import type { Shown } from './shown.ts';

/** Buttons that save the answer, with a line that tells what becomes of it. */
export function drawDownloads(host: HTMLElement, shown: Shown): void {
  const { t } = shown;
  const said = make('p', 'result__note');
  said.role = 'status';
  const buttons = FILE_FORMATS.map((format) => {
    const button = make('button', 'button', format === 'arrow' ? 'Arrow' : format.toUpperCase());
    button.type = 'button';
    button.addEventListener('click', () => void save(format));
    return button;
  });
  const save = async (format: FileFormat): Promise<void> => {
    const name = format === 'arrow' ? 'Arrow' : format.toUpperCase();
    said.textContent = t('result.download.making', { format: name });
    for (const button of buttons) button.ariaDisabled = 'true';
    try {
      const { saveFile, XLSX_CELLS } = await import('./save-file.ts');
      const cells = shown.rows * shown.columns.length;
      if (format === 'xlsx' && cells > XLSX_CELLS)
        said.textContent = t('result.download.large', { format: name, n: cells });
      else {
        await saveFile(format, shown);
        said.textContent = '';
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      said.textContent = t('result.download.failed', { format: name, message });
    }
    for (const button of buttons) button.ariaDisabled = null;
  };
  const group = make('div', 'result__downloads');
  group.role = 'group';
  group.ariaLabel = t('result.download');
  group.append(make('span', 'result__downloads-label', t('result.download')), ...buttons);
  host.replaceChildren(group, said);
}
