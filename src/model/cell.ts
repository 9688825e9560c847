/** A cell of an answer as every engine returns it: counts are numbers, dates ISO text, empty cells null. */
export type Cell = string | number | boolean | null;

/** What a question may be asked with: named parameters (`$area`) of plain values. */
export type Params = Readonly<Record<string, Cell>>;
