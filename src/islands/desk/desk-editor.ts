/** What the desk needs of an editor, whichever it is: the page's text area or the real one. */
export interface DeskEditor {
  text(): string;
  /** Replaces the text; undo brings the one before back. */
  setText(sql: string): void;
  /** Writes at the cursor, in place of what is selected, and takes the focus. */
  insert(text: string): void;
  /** Underlines a part of the text and brings it into view; null takes the line away, as typing does. */
  mark(place: { from: number; to: number } | null): void;
}
