import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { makeBounded } from '../model/bounded.ts';
import { quantityWords } from './quantity.ts';
import { isUnitId } from './unit.ts';

const ids = (
  'centres centres-per-year families persons couples applications services visits places kzt kzt-per-child-year ' +
  'institutions settlements districts regions violations documents percent percent-or-points times sessions ' +
  'organisations councils offices groups manholes places-per-action times-per-quarter days works pieces deposits mentions'
).split(' ');

const forms: Record<string, string> = {
  centres: 'центр центра центров',
  families: 'семья семьи семей',
  persons: 'человек человека человек',
  couples: 'пара пары пар',
  applications: 'обращение обращения обращений',
  services: 'услуга услуги услуг',
  visits: 'выезд выезда выездов',
  places: 'место места мест',
  institutions: 'учреждение учреждения учреждений',
  regions: 'регион региона регионов',
  violations: 'нарушение нарушения нарушений',
  documents: 'документ документа документов',
  sessions: 'заседание заседания заседаний',
  organisations: 'организация организации организаций',
  councils: 'совет совета советов',
  offices: 'приёмная приёмные приёмных',
  groups: 'группа группы групп',
  manholes: 'колодец колодца колодцев',
  days: 'день дня дней',
  works: 'работа работы работ',
  pieces: 'штука штуки штук',
  deposits: 'вклад вклада вкладов',
  mentions: 'упоминание упоминания упоминаний',
};

describe('units', () => {
  it.each(ids)('%s is written in every language, with every qualifier', (unit) => {
    if (!isUnitId(unit)) throw new Error(`no such unit: ${unit}`);
    for (const locale of locales) {
      for (const qualifier of ['exact', 'about', 'at_least', 'at_most', 'between'] as const) {
        const words = quantityWords(locale, makeBounded(21, qualifier, 25), unit);
        expect(words).toMatch(/21/);
        expect(words).toMatch(/[^\d\s]$/);
      }
    }
  });

  it.each(Object.entries(forms))('%s agree with the number in Russian', (unit, nouns) => {
    if (!isUnitId(unit)) throw new Error(`no such unit: ${unit}`);
    const noun = (value: number, qualifier: 'exact' | 'at_least' = 'exact') =>
      quantityWords('ru', makeBounded(value, qualifier), unit).split(' ').at(-1);
    expect([1, 3, 5].map((value) => noun(value)).join(' ')).toBe(nouns);
    // After «более» all but one take the genitive plural.
    expect([noun(2, 'at_least'), noun(11, 'at_least')]).toEqual([noun(5), noun(5)]);
  });

  it('are no other words', () => expect(['centre', '', 'toString'].some(isUnitId)).toBe(false));
});
