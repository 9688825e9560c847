import { EDITIONS, type PackageFiles } from '../package-files.ts';
import { isJsonObject } from '../parse-json.ts';
import type { ChangeKind, RowChange } from './diff-rows.ts';

/** Where the note of the next edition is completed. */
export const NEXT_NOTES = `${EDITIONS}next-notes.json`;

/** The change note of an edition: the counts in words, and what a person says of them, in each language. */
export interface Notes {
  summary_kk: string;
  summary_ru: string;
  summary_en: string;
  text_kk: string;
  text_ru: string;
  text_en: string;
}

const WORDS: Record<'kk' | 'ru' | 'en', Record<ChangeKind | 'nothing', string>> = {
  kk: {
    added: 'Қосылған жолдар',
    corrected: 'Түзетілген жолдар',
    reworded: 'Мәтіні өзгерген жолдар',
    withdrawn: 'Қайтарып алынған жолдар',
    removed: 'Жойылған жолдар',
    nothing: 'Жолдар өзгерген жоқ',
  },
  ru: {
    added: 'Добавлено строк',
    corrected: 'Исправлено строк',
    reworded: 'Изменён текст строк',
    withdrawn: 'Отозвано строк',
    removed: 'Удалено строк',
    nothing: 'Строки не изменились',
  },
  en: {
    added: 'Rows added',
    corrected: 'Rows corrected',
    reworded: 'Rows reworded',
    withdrawn: 'Rows withdrawn',
    removed: 'Rows removed',
    nothing: 'No row has changed',
  },
};

/**
 * The note of the next edition: counts made from the changes, texts from `next-notes.json`, empty while it is not
 * there. A broken file is a problem.
 */
export function readNotes(
  files: PackageFiles,
  changes: readonly RowChange[],
): { notes: Notes; problems: string[] } {
  const problems: string[] = [];
  const texts = parseTexts(files.get(NEXT_NOTES), problems);
  const text = (language: string) => {
    const value = texts[`text_${language}`];
    return typeof value === 'string' ? value.trim() : '';
  };
  const notes = {
    summary_kk: countsInWords('kk', changes),
    summary_ru: countsInWords('ru', changes),
    summary_en: countsInWords('en', changes),
    text_kk: text('kk'),
    text_ru: text('ru'),
    text_en: text('en'),
  };
  for (const language of ['kk', 'ru', 'en']) {
    if (text(language) === '') problems.push(`change note is not complete: ${NEXT_NOTES} text_${language}`);
  }
  return { notes, problems };
}

function parseTexts(
  content: string | Uint8Array | undefined,
  problems: string[],
): Readonly<Record<string, unknown>> {
  if (content === undefined) return {};
  try {
    const json: unknown = JSON.parse(
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );
    if (isJsonObject(json)) return json;
    problems.push(`change note is not an object: ${NEXT_NOTES}`);
  } catch (error) {
    problems.push(
      `change note is not JSON: ${NEXT_NOTES}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return {};
}

function countsInWords(language: keyof typeof WORDS, changes: readonly RowChange[]): string {
  const { nothing, ...kinds } = WORDS[language];
  const counts = Object.entries(kinds)
    .map(([kind, words]) => [words, changes.filter(({ change }) => change === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words}: ${count}.`);
  return counts.length > 0 ? counts.join(' ') : `${nothing}.`;
}
