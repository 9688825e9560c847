import type { Refusal } from '../../engine/read-only.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { Place } from './error-place.ts';

/** What the desk is doing, or what came of it. An answer is told by the result itself. */
export type DeskState =
  | { kind: 'quiet' }
  /** Bytes of the engine and its tables. */
  | { kind: 'starting'; loaded: number; total: number }
  | { kind: 'running'; seconds: number }
  | { kind: 'stopped' }
  | { kind: 'refused'; refusal: Refusal }
  /** `message` is DuckDB's; `place` null where it points at none. */
  | { kind: 'failed'; message: string; place: Place | null }
  | { kind: 'out-of-memory' }
  | { kind: 'gone' }
  | { kind: 'not-started'; message: string }
  /** Something to say that is no state of a question, such as that the link was copied. */
  | { kind: 'note'; key: MessageKey };

/** A state in words: what it is, more about it, DuckDB's own words. */
export type StateWords = { said: string; more: string | null; code: string | null; isBad: boolean };

const MEGABYTE = 1e6;

const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);

/** The words of a state in the page's language; null for one that needs none. */
export function wordsOfState(t: Translate, state: DeskState): StateWords | null {
  const words = (said: string, rest: Partial<StateWords> = {}): StateWords => ({
    said,
    more: null,
    code: null,
    isBad: false,
    ...rest,
  });
  switch (state.kind) {
    case 'quiet':
      return null;
    case 'starting':
      return words(
        state.loaded < state.total
          ? t('sql.loading', { done: megabytes(state.loaded), total: megabytes(state.total) })
          : t('sql.starting'),
      );
    case 'running':
      return words(t('sql.running', { s: state.seconds }));
    case 'stopped':
      return words(t('sql.stopped'));
    case 'refused': {
      const key = state.refusal.kind.replace('-', '_') as 'writes';
      return words(t(`sql.refused.${key}`, { word: state.refusal.word }), { isBad: true });
    }
    case 'failed': {
      const { place, message } = state;
      const said = place ? t('sql.error.place', { line: place.line, column: place.column }) : t('sql.error');
      return words(said, { code: message, isBad: true });
    }
    case 'out-of-memory':
      return words(t('sql.error.memory'), { isBad: true });
    case 'gone':
      return words(t('sql.gone'), { isBad: true });
    case 'not-started':
      return words(t('sql.error.engine'), { code: state.message, isBad: true });
    case 'note':
      return words(t(state.key));
  }
}
