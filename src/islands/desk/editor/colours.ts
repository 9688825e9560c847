import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { sqlParts } from '../../../queries/sql-parts.ts';

const MARKS = Object.fromEntries(
  (['comment', 'text', 'number', 'keyword'] as const).map((kind) => [
    kind,
    Decoration.mark({ class: `code-${kind}` }),
  ]),
);

function coloured(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let at = 0;
  for (const { kind, text } of sqlParts(view.state.doc.toString())) {
    const mark = MARKS[kind];
    if (mark) builder.add(at, at + text.length, mark);
    at += text.length;
  }
  return builder.finish();
}

/** The colours that the page gives the same SQL before the editor is there. */
export const sqlColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = coloured(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);
