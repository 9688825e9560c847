import type { Translate } from '../../i18n/translate.ts';
import { pageLocale } from '../page-locale.ts';
import type { DeskEditor } from './desk-editor.ts';
import { part } from './part.ts';
import { plainEditor } from './plain-editor.ts';
import { readVocabulary } from './vocabulary.ts';

/** The desk tells its editor by this event that the panel has other tables now. */
export const TABLES_CHANGED = 'desk-tables';

/** The real editor in place of the text area; the text area itself, made writable, where that can't be had. */
export async function openLiveEditor(
  host: HTMLElement,
  t: Translate,
  onRun: () => void,
): Promise<DeskEditor> {
  const area = part<HTMLTextAreaElement>(host, '#sql');
  const still = part(host, '.desk-editor__still');
  try {
    const { openEditor } = await import('./editor/editor.ts');
    const live = part(host, '.desk-editor__live');
    const panel = part(host, '.desk-tables');
    const hasFocus = document.activeElement === area;
    const known = () => readVocabulary(panel, t, pageLocale());
    const words = { label: t('sql.editor'), completions: t('sql.completions') };
    const editor = openEditor(live, area.value, known(), words, onRun);
    still.hidden = true;
    live.hidden = false;
    if (hasFocus) editor.insert('');
    host.addEventListener(TABLES_CHANGED, () => editor.know(known()));
    return editor;
  } catch {
    still.classList.add('desk-editor__still--plain');
    area.readOnly = false;
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onRun();
    });
    return plainEditor(area);
  }
}
