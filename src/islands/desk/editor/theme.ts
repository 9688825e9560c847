import { EditorView } from '@codemirror/view';

const MUTED = { color: 'var(--muted)' };

/** The editor's looks, from the page's properties, which reach into the shadow tree. */
export const deskTheme = EditorView.theme({
  '&': {
    fontSize: 'var(--code-size)',
    color: 'var(--ink)',
    // The gutter's edge goes down to the foot of the box; the gutter itself ends with the text.
    background: 'linear-gradient(var(--line), var(--line)) var(--code-gutter) 0 / 1px 100% no-repeat',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: 'var(--code-line)' },
  '.cm-content': {
    // Room to write in, also where the question is shorter.
    minHeight: 'calc(8 * var(--code-line))',
    padding: 'var(--code-pad) 0',
    caretColor: 'var(--ink)',
  },
  '.cm-line': { padding: '0 var(--code-pad)' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '.cm-gutters': {
    ...MUTED,
    width: 'calc(var(--code-gutter) + 1px)',
    backgroundColor: 'transparent',
    borderRight: '1px solid transparent',
  },
  '.cm-gutter.cm-lineNumbers': { flex: '1' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 var(--space-3) 0 0', minWidth: '0' },
  '.code-comment': { color: 'var(--code-comment)' },
  '.code-text': { color: 'var(--code-text)' },
  '.code-number': { color: 'var(--code-number)' },
  '.code-keyword': { color: 'var(--code-keyword)', fontWeight: '700' },
  '.cm-selectionMatch, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-wash)' },
  '.desk-place': { textDecoration: 'underline wavy var(--error) 1.5px', textUnderlineOffset: '0.2em' },
  '.desk-place-line': { backgroundColor: 'var(--differs-wash)' },
  '.cm-specialChar': { color: 'var(--error)' },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(26rem, 92vw)',
    maxHeight: '15rem',
    padding: '4px',
    fontFamily: 'var(--font-text)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: 'var(--space-4)',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    padding: '4px var(--space-2)',
    borderRadius: '2px',
    lineHeight: '24px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-wash)',
    color: 'var(--ink)',
  },
  '.cm-completionLabel': { fontFamily: 'var(--font-code)', fontSize: '0.8125rem' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    ...MUTED,
    marginLeft: '0',
    fontStyle: 'normal',
    fontSize: '0.8125rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-tooltip.cm-completionInfo': {
    padding: 'var(--space-2) var(--space-3)',
    maxWidth: '20rem',
    fontFamily: 'var(--font-text)',
    fontSize: '0.8125rem',
    lineHeight: '1.45',
  },
});
