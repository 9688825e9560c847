/**
 * Names that cities bore before the tables of names begin, and spellings of Soviet times, each with the name under
 * which the tables know the place. Cities only: the regions of those days had other borders.
 */
export const FORMER_NAMES: readonly [string, string][] = [
  ['Алма-Ата', 'Алматы қаласы'],
  ['Целиноград', 'Астана қаласы'],
  ['Чимкент', 'Шымкент қаласы'],
  ['Семипалатинск', 'Семей қаласы'],
  ['Гурьев', 'Атырау қаласы'],
  ['Актюбинск', 'Ақтөбе қаласы'],
  ['Кустанай', 'Қостанай қаласы'],
  ['Джамбул', 'Тараз қаласы'],
  ['Кзыл-Орда', 'Қызылорда қаласы'],
  ['Новый Узень', 'Жаңаөзен қаласы'],
];
