import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kkCases } from '../format/kk-endings.ts';
import { kkWord, type KkWordCase } from '../format/kk-word.ts';
import { kkStems } from './kk-stems.ts';

describe('stems of a Kazakh word', () => {
  it.each([
    ['орталықтары', 'орталық'],
    ['орталықтарының', 'орталық'],
    ['орталығы', 'орталық'],
    ['орталығында', 'орталық'],
    ['орталықтардан', 'орталық'],
    ['мектебі', 'мектеп'],
    ['мектептердің', 'мектеп'],
    ['отбасыларға', 'отбасы'],
    ['отбасының', 'отбасы'],
    ['ауданы', 'аудан'],
    ['аудандағы', 'аудан'],
    ['облысында', 'облыс'],
    ['балалардың', 'бала'],
    ['қаржысы', 'қаржы'],
    ['қаржыдан', 'қаржы'],
    ['жолымен', 'жол'],
    ['әйелдермен', 'әйел'],
    ['кеңесіміз', 'кеңес'],
    ['мекемелерге', 'мекеме'],
  ])('of %s has %s', (word, stem) => expect(kkStems(word)).toContain(stem));

  it.each(['бала', 'қала', 'ана', 'бір', 'су'])('of %s is the word, and nothing too short', (word) => {
    const stems = kkStems(word);
    expect(stems[0]).toBe(word);
    expect(stems.filter((stem) => stem.length < 3 && stem !== word)).toEqual([]);
  });

  const nouns = [
    'орталық',
    'отбасы',
    'мектеп',
    'бала',
    'қаржы',
    'өңір',
    'мекеме',
    'кеңес',
    'аудан',
    'тексеру',
    'көмек',
  ];
  const cases = kkCases.filter((one): one is KkWordCase => one !== 'ord' && !one.startsWith('poss'));

  it('has the word in every case in which the site itself writes it', () =>
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom(...cases), (noun, kkCase) => {
        expect(kkStems(kkWord(noun, kkCase))).toContain(noun);
      }),
    ));
});
