import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Sets the place that is underlined, or none. */
export const setPlace = StateEffect.define<{ from: number; to: number } | null>();

const WORD = Decoration.mark({ class: 'desk-place' });
const LINE = Decoration.line({ class: 'desk-place-line' });

/** The underlined place; typing takes it away. */
export const placeMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(setPlace)) continue;
      if (!effect.value) return Decoration.none;
      const from = Math.min(effect.value.from, state.doc.length);
      const to = Math.min(effect.value.to, state.doc.length);
      const line = LINE.range(state.doc.lineAt(from).from);
      return Decoration.set(from < to ? [line, WORD.range(from, to)] : [line]);
    }
    return docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
