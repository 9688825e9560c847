import type { Translate } from '../../i18n/translate.ts';
import type { LivePicture, PictureFormat } from './live-picture.ts';

/** Buttons that save a view as a picture; it is made, and the code for it fetched, when one is pressed. */
export function pictureButtons(t: Translate, make: () => LivePicture): HTMLElement {
  const group = document.createElement('span');
  group.className = 'picture-foot__links';
  group.role = 'group';
  group.ariaLabel = t('picture.save');
  const said = document.createElement('span');
  said.role = 'status';
  const save = async (format: PictureFormat): Promise<void> => {
    said.textContent = '';
    try {
      const { savePicture } = await import('./save-picture.ts');
      await savePicture(make(), format);
    } catch (error) {
      said.textContent = t('picture.failed', {
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
  for (const format of ['svg', 'png'] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet';
    button.textContent = format.toUpperCase();
    button.addEventListener('click', () => void save(format));
    group.append(button);
  }
  group.append(said);
  return group;
}
