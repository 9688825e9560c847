import { describe, expect, it } from 'vitest';
import { makeBounded } from '../model/bounded.ts';
import { type Said, saidItems, saidSentence } from './said.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

const helped: Said = {
  indicator: 'Көмек көрсетілгендер',
  value: makeBounded(46_000, 'exact'),
  status: 'A',
  unit: 'families',
  period: { start: null, end: null, basis: 'none', duration: 'P10M', measure: 'flow' },
  stage: 'actual',
  reading: 'text',
  roundedTo: 1000,
  area: 'Қазақстан',
  programme: 'Жедел ден қою топтары',
  kinds: { help: 'Кешенді көмек', beneficiary: null },
};

describe('what was said', () => {
  it('is told in Kazakh', () => {
    expect(visible(saidSentence('kk', helped))).toBe(
      'Көмек көрсетілгендер: 46_мың отбасы; көмек түрі: кешенді көмек; бағдарлама: Жедел ден қою топтары; ' +
        'аумақ: Қазақстан; кезең: 10 ай, күндері көрсетілмеген; мыңдыққа дейін дөңгелектелген.',
    );
  });

  it('is told in Russian', () => {
    const visited: Said = {
      ...helped,
      indicator: 'Посещённые учреждения',
      value: makeBounded(1350, 'at_least'),
      unit: 'institutions',
      period: { start: '2019-08', end: '2019-11', basis: 'inferred', measure: 'flow' },
      roundedTo: null,
      area: 'Казахстан',
      programme: null,
      kinds: { institution: 'Школа' },
    };
    expect(visible(saidSentence('ru', visited))).toBe(
      'Посещённые учреждения: более 1_350 учреждений; вид учреждения: школа; территория: Казахстан; ' +
        'период: август–ноябрь 2019_г.; год (2019) установлен по тексту.',
    );
  });

  it('says of a plan that it is one', () => {
    const target: Said = {
      ...helped,
      indicator: 'Target number of centres',
      value: makeBounded(234, 'exact'),
      unit: 'centres',
      period: { start: null, end: '2025-12-31', basis: 'printed', measure: 'stock' },
      stage: 'target',
      reading: 'headline',
      roundedTo: 100,
      area: 'Kazakhstan',
      programme: 'Baqytty Otbasy',
      kinds: {},
    };
    expect(saidSentence('en', target)).toBe(
      'Target number of centres: 234 centres; programme: Baqytty Otbasy; area: Kazakhstan; ' +
        'date: as of 31 December 2025; rounded to 100; the number was read in the headline; ' +
        'this is a target, not what was done.',
    );
  });

  it.each([
    ['O', null, 'болған, саны көрсетілмеген'],
    ['Q', null, 'көрсетілмейді: 5 адамнан аз'],
    ['A', makeBounded(null, 'all'), 'барлығы'],
  ] as const)('has words for a missing number: %s', (status, value, words) => {
    expect(saidSentence('kk', { ...helped, status, value })).toContain(`Көмек көрсетілгендер: ${words};`);
  });

  it('does not say of a promise without a number that it happened', () => {
    const promised = { ...helped, status: 'O', value: null, stage: 'planned' } as const;
    expect(saidSentence('kk', promised)).toContain('Көмек көрсетілгендер: саны көрсетілмеген;');
  });

  it('ends in one full stop after an abbreviated year', () => {
    const period = { start: '2019', end: '2019', basis: 'printed', measure: 'flow' } as const;
    expect(saidSentence('ru', { ...helped, period, roundedTo: null })).toMatch(/2019\u00a0г\.$/);
  });

  it('keeps names and abbreviations as they are', () => {
    const kinds = { kind: '«Ана үйі»', detail: 'QR-код арқылы', help: 'Заң көмегі' };
    const names = saidItems('kk', { ...helped, kinds, base: 'Мектептер', centre: 'Жанұя' }).map(
      (item) => item.name,
    );
    expect(names.slice(0, 4)).toEqual(['«Ана үйі»', 'заң көмегі', 'QR-код арқылы', 'мектептер']);
    expect(names).toContain('Жанұя');
  });
});
