import type { Locale } from '../i18n/locales.ts';

interface MonthNames {
  /** As a word of its own, in the nominative. */
  full: readonly string[];
  /** As it stands after a day: «7 февраля», “7 February”. */
  afterDay: readonly string[];
  short: readonly string[];
}

const kk = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const en = 'January February March April May June July August September October November December'.split(' ');
const ru = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

// Not `Intl`: it writes Kazakh months with a capital («Қараша») and shortens them otherwise («07 қар.»).
const names: Readonly<Record<Locale, MonthNames>> = {
  kk: {
    full: kk,
    afterDay: kk,
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  },
  ru: { full: ru, afterDay: ru.map((name) => ending(name, 'я', 'а')), short: ru },
  en: { full: en, afterDay: en, short: en.map((name) => name.slice(0, 3)) },
};

/** The name of a month (1 to 12); Russian has no short one. Throws a RangeError outside 1 to 12. */
export function monthName(locale: Locale, month: number, shape: keyof MonthNames = 'full'): string {
  const name = names[locale][shape][month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name;
}

/** The Russian month in the dative: «к декабрю», «к марту». */
export function russianMonthDative(month: number): string {
  return ending(monthName('ru', month), 'ю', 'у');
}

function ending(name: string, soft: string, hard: string): string {
  return /[ьй]$/.test(name) ? name.slice(0, -1) + soft : name + hard;
}
