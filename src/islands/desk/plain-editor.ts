import type { DeskEditor } from './desk-editor.ts';

/** The page's text area as the editor, until the real one is there and where it cannot be. */
export function plainEditor(area: HTMLTextAreaElement): DeskEditor {
  return {
    text: () => area.value,
    setText(sql) {
      area.value = sql;
    },
    insert(text) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.focus();
    },
    mark(place) {
      if (place) area.setSelectionRange(place.from, place.to);
    },
  };
}
