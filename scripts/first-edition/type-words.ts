import type { LocalLevel } from './area-id.ts';
import { formatLatin } from './latin-names.ts';

/** Names of a city or district in three languages, each with the word for its type where the language has one. */
export interface LocalNames {
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
}

/** Cells of the classifier that are mended: spelling of the language guide, not another name. */
const mends: Readonly<Record<string, string>> = {
  'Әл Фараби ауданы': 'Әл-Фараби ауданы',
  'Ғабит Мүсірепов атын.ауданы': 'Ғабит Мүсірепов атындағы аудан',
  'Район им.Габита Мусрепова': 'район имени Габита Мусрепова',
  'Федоровский район': 'Фёдоровский район',
};

/** Kazakh name without the word for its type: «Семей Қ.Ә.» and «Теректі ауданы» give «Семей» and «Теректі». */
export function parseStem(nameKk: string): string {
  return nameKk.replace(/ (Қ\.Ә\.|Г\.А\.|қаласы|атындағы аудан|ауданы)$/u, '');
}

/** «Семей Қ.Ә.» → «Семей қаласы»; the classifier also prints the Russian «Г.А.» in one Kazakh cell. */
export function formatKazakh(printed: string): string {
  return (mends[printed] ?? printed).replace(/ (Қ\.Ә\.|Г\.А\.)$/u, ' қаласы');
}

/** «Семей Г.А.» → «город Семей»; «Район …» gets its small letter. */
export function formatRussian(printed: string): string {
  return (mends[printed] ?? printed).replace(/^(.+) Г\.А\.$/u, 'город $1').replace(/^Район /u, 'район ');
}

/** Three names from the two cells of the classifier; English has a word for districts only. */
export function makeLocalNames(level: LocalLevel, printedKk: string, printedRu: string): LocalNames {
  const nameKk = formatKazakh(printedKk);
  const latin = formatLatin(parseStem(nameKk));
  return {
    name_kk: nameKk,
    name_ru: formatRussian(printedRu),
    name_en: level === 'district' ? `${latin} District` : latin,
  };
}
