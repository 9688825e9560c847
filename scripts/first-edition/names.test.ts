import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLatin } from './latin-names.ts';
import { formatKazakh, formatRussian, makeLocalNames, parseStem } from './type-words.ts';

describe('formatLatin', () => {
  it.each([
    ['Жамбыл', 'Jambyl'],
    ['Жетісу', 'Jetisu'],
    ['Абай', 'Abai'],
    ['Ұлытау', 'Ulytau'],
    ['Маңғыстау', 'Mangystau'],
    ['Семей', 'Semey'],
    ['Ерейментау', 'Ereymentau'],
    ['Қарағанды', 'Karaganda'],
    ['Қостанай', 'Kostanay'],
    ['Шал ақын', 'Shal Akyn'],
    ['Әл-Фараби', 'Al-Farabi'],
  ])('writes %s as %s', (name, latin) => {
    expect(formatLatin(name)).toBe(latin);
  });

  it('leaves no Cyrillic letter', () => {
    const letter = fc.constantFrom(...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя -');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (name) => {
        expect(formatLatin(name)).not.toMatch(/\p{Script=Cyrillic}/u);
      }),
    );
  });
});

describe('names with the word for the type', () => {
  it.each([
    ['Семей Қ.Ә.', 'Семей Г.А.', 'Семей қаласы', 'город Семей'],
    ['Ақтау Г.А.', 'Актау Г.А.', 'Ақтау қаласы', 'город Актау'],
    ['Теректі ауданы', 'Теректинский район', 'Теректі ауданы', 'Теректинский район'],
    ['Шал ақын ауданы', 'Район Шал акына', 'Шал ақын ауданы', 'район Шал акына'],
    [
      'Ғабит Мүсірепов атын.ауданы',
      'Район им.Габита Мусрепова',
      'Ғабит Мүсірепов атындағы аудан',
      'район имени Габита Мусрепова',
    ],
  ])('writes the classifier cells %s and %s in full', (printedKk, printedRu, kk, ru) => {
    expect([formatKazakh(printedKk), formatRussian(printedRu)]).toEqual([kk, ru]);
  });

  it.each([
    ['Семей қаласы', 'Семей'],
    ['Ғабит Мүсірепов атындағы аудан', 'Ғабит Мүсірепов'],
  ])('takes the type off %s', (name, stem) => {
    expect(parseStem(name)).toBe(stem);
  });

  it('tells a city from the district of the same stem', () => {
    expect(makeLocalNames('city', 'Қостанай Қ.Ә.', 'Костанай Г.А.').name_en).toBe('Kostanay');
    expect(makeLocalNames('district', 'Қостанай ауданы', 'Костанайский район').name_en).toBe(
      'Kostanay District',
    );
  });
});
