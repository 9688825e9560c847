import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import type { DeskEditor } from '../desk-editor.ts';
import { sqlColours } from './colours.ts';
import { knownSql, type Vocabulary } from './completion.ts';
import { placeMark, setPlace } from './place-mark.ts';
import { deskTheme } from './theme.ts';

/**
 * Text typed over a selection. Left to itself the browser writes it with the style of what was there, as an attribute
 * that the policy refuses.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, view) {
    if (inputType !== 'insertText' || !data || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** Words that the editor says itself, in the page's language. */
export type EditorWords = { label: string; completions: string };

/** The real editor: it can be taught other tables. */
export interface SqlEditor extends DeskEditor {
  know(vocabulary: Vocabulary): void;
}

/**
 * Makes the editor in a shadow tree of `host`: its styles are adopted sheets there, where in the page they would be
 * elements that the policy refuses. Tab leaves it, as it leaves any field.
 */
export function openEditor(
  host: HTMLElement,
  text: string,
  vocabulary: Vocabulary,
  { label, completions }: EditorWords,
  onRun: () => void,
): SqlEditor {
  const shadow = host.attachShadow({ mode: 'open' });
  const language = new Compartment();
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    root: shadow,
    parent: shadow,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        history(),
        highlightSpecialChars(),
        bracketMatching(),
        autocompletion({ icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        language.of(knownSql(vocabulary)),
        typeOver,
        sqlColours,
        placeMark,
        deskTheme,
        EditorView.lineWrapping,
        EditorState.phrases.of({ Completions: completions }),
        EditorView.contentAttributes.of({ 'aria-label': label, translate: 'no' }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText(sql) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: sql },
        selection: { anchor: 0 },
      });
    },
    insert(more) {
      view.dispatch(view.state.replaceSelection(more), { scrollIntoView: true });
      view.focus();
    },
    mark(place) {
      const at = place ? Math.min(place.from, view.state.doc.length) : 0;
      view.dispatch({
        effects: [setPlace.of(place), ...(place ? [EditorView.scrollIntoView(at, { y: 'nearest' })] : [])],
        ...(place && { selection: { anchor: at } }),
      });
    },
    know: (other) => view.dispatch({ effects: language.reconfigure(knownSql(other)) }),
  };
}
