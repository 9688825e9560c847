import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../testing/published-rows.ts';
import {
  type AreaRow,
  type FormerRow,
  makeAreaRecogniser,
  type NameRow,
  type Vintage,
} from './area-recogniser.ts';

const areas = publishedRows('areas') as unknown as AreaRow[];
const names = publishedRows('area-names') as unknown as NameRow[];
const changes = publishedRows('area-changes').map((row) => ({
  from_area: row['from_area'] ?? '',
  to_area: row['to_area'] ?? '',
  same_territory: row['same_territory'] === 'true',
}));
const formerNames = publishedRows('former-names') as unknown as FormerRow[];
const recognise = makeAreaRecogniser(areas, names, changes, formerNames);

/** The area and those that are the same territory under a later code. */
const sameAs = (id: string): string[] => [
  id,
  ...changes
    .filter((change) => change.from_area === id && change.same_territory)
    .flatMap((change) => sameAs(change.to_area)),
];
const candidates = (text: string, vintage: Vintage): string[] => {
  const found = recognise(text, vintage);
  return found === null ? [] : 'area' in found ? [found.area] : found.ambiguous;
};

const forms = publishedRows('area-names').flatMap((row) =>
  Object.entries(row)
    .filter(([field]) => !['id', 'area', 'valid_from', 'valid_to', 'sort_kk'].includes(field))
    .map(([field, form]) => ({ area: row['area'] ?? '', field, form })),
);

describe('an area is told', () => {
  it.each([
    ['KZ-71', 'KZ-71'],
    ['kz_71', 'KZ-71'],
    ['КZ-71', 'KZ-71'],
    ['KZ-AST', 'KZ-AST'],
    ['KZ-19.191000000', 'KZ-19.191000000'],
    ['110000000', 'KZ-11'],
    ['110 000 000', 'KZ-11'],
    ['191600000', 'KZ-ALM.191600000'],
    ['Ақмола облысы', 'KZ-11'],
    ['АКМОЛИНСКАЯ ОБЛАСТЬ', 'KZ-11'],
    ['Акмолинская обл.', 'KZ-11'],
    ['1. Акмолинская область', 'KZ-11'],
    ['Akmola oblast', 'KZ-11'],
    ['Aqmola', 'KZ-11'],
    ['г.Алматы', 'KZ-75'],
    ['Алматы қ.', 'KZ-75'],
    ['Almaty city', 'KZ-75'],
    ['Алма-Ата', 'KZ-75'],
    ['Нұр-Сұлтан', 'KZ-71'],
    ['Нур Султан', 'KZ-71'],
    ['Nursultan', 'KZ-71'],
    ['Zhambyl Region', 'KZ-31'],
    ['Жетысу', 'KZ-33'],
    ['Zhetysu', 'KZ-33'],
    ['Turkestan', 'KZ-61'],
    ['CKO', 'KZ-59'],
    ['БКО', 'KZ-27'],
    ['Южно-Казахстанская область', 'KZ-YUZ-1'],
    ['Абай', 'KZ-10'],
    ['Павлодар', 'KZ-55'],
    ['Павлодар қаласы', 'KZ-55.551000000'],
    ['Семипалатинск', 'KZ-10.101000000'],
    ['Semipalatinsk', 'KZ-10.101000000'],
    ['р-н Ақсуат', 'KZ-10.103400000'],
    ['Республика Казахстан', 'KZ'],
  ])('in «%s»', (text, area) => expect(recognise(text, null)).toEqual({ area }));

  it.each(['', ' ', 'Итого', 'Барлығы', 'Марс', '71', '999999999', '850101300123', 'г', 'облысы', '<b>'])(
    'nowhere in «%s»',
    (text) => expect(recognise(text, null)).toBeNull(),
  );
});

describe('what may be several areas', () => {
  it.each([
    ['Алматы облысы', ['KZ-19', 'KZ-ALM'], 'KZ-ALM', 'KZ-19'],
    ['190000000', ['KZ-19', 'KZ-ALM'], 'KZ-ALM', 'KZ-19'],
    ['Қарағанды', ['KZ-35', 'KZ-KAR'], 'KZ-KAR', 'KZ-35'],
    ['ВКО', ['KZ-63', 'KZ-VOS'], 'KZ-VOS', 'KZ-63'],
  ])('is told by the vintage: %s', (text, ambiguous, then, now) => {
    expect(recognise(text, null)).toEqual({ ambiguous });
    expect(recognise(text, '2018')).toEqual({ area: then });
    expect(recognise(text, '2022')).toEqual({ area: now });
  });

  it.each(['Алматы', 'Almaty', 'алматы'])('is never guessed: %s alone is a city and a region', (text) => {
    expect(recognise(text, null)).toEqual({ ambiguous: ['KZ-19', 'KZ-75', 'KZ-ALM'] });
    expect(recognise(text, '2022')).toEqual({ ambiguous: ['KZ-19', 'KZ-75'] });
    expect(recognise(text, '2018')).toEqual({ ambiguous: ['KZ-ALM', 'KZ-ALA'] });
  });

  it('is never guessed: districts of one name', () => {
    expect(recognise('Абай ауданы', '2022')).toEqual({
      ambiguous: ['KZ-10.103200000', 'KZ-35.353200000', 'KZ-79.791110000'],
    });
  });
});

describe('every published name', () => {
  it('is of its own area, or may be, in every language and case', () => {
    const strays = forms.filter(
      ({ area, form }) => !candidates(form, null).some((id) => sameAs(area).includes(id)),
    );
    expect(forms.length).toBeGreaterThan(800);
    expect(strays).toEqual([]);
  });

  it('is of its own area when that is of the chosen vintage', () => {
    const vintages = new Map(areas.map(({ id, vintage }) => [id, vintage]));
    const strays = forms.filter(({ area, form }) => {
      const vintage = vintages.get(area);
      return (vintage === '2018' || vintage === '2022') && !candidates(form, vintage).includes(area);
    });
    expect(strays).toEqual([]);
  });

  it('is told whatever its case, blanks, hyphens, quotes and ё', () => {
    const spelled = fc.tuple(
      fc.constantFrom(...forms),
      fc.constantFrom<(text: string) => string>(
        (text) => text.toUpperCase(),
        (text) => text.toLowerCase(),
        (text) => `  ${text}\u00a0`,
        (text) => text.replaceAll('-', ' '),
        (text) => text.replaceAll(' ', '  '),
        (text) => `«${text}»`,
        (text) => text.replaceAll('е', 'ё'),
        (text) => text.normalize('NFD'),
        (text) => text.replaceAll('а', 'a').replaceAll('о', 'o'),
      ),
    );
    fc.assert(
      fc.property(spelled, ([{ form }, spell]) => {
        expect(recognise(spell(form), null)).toEqual(recognise(form, null));
      }),
      { numRuns: 3000 },
    );
  });

  it('of a city or district is told or may be, with the word for its kind', () => {
    const strays = areas
      .filter(({ level }) => level === 'city' || level === 'district')
      .filter(({ vintage }) => vintage === '2018' || vintage === '2022')
      .flatMap(({ id, vintage, name_kk, name_ru }) =>
        [name_kk, name_ru].map((form) => ({ id, form, vintage: vintage as Vintage })),
      )
      .filter(({ id, form, vintage }) => !candidates(form, vintage).includes(id));
    expect(strays).toEqual([]);
  });
});

it('any text has an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<Vintage>(null, '2018', '2022'),
      (text, vintage) => {
        expect(() => recognise(text, vintage)).not.toThrow();
      },
    ),
  );
});
